import type { Article } from '../article.js';
import { describeRemote, lastPartOf, withAnyOf } from '../testing/remote-suite.js';
import { meilisearchSource } from './meilisearch.js';

describeRemote('Meilisearch', {
  create: (options) => meilisearchSource({ ...options, index: 'kb-acme' }),
  idOf: ({ id }) => id,
  answer(request, articles) {
    if (request.body !== undefined) {
      const { q } = JSON.parse(request.body) as { q: string };
      const hits = withAnyOf(q, articles).map((article) => ({
        ...documentOf(article),
        _formatted: croppedOf(article),
      }));
      return { hits, query: q, processingTimeMs: 1, limit: 8, offset: 0, estimatedTotalHits: hits.length };
    }
    const article = articles.find(({ id }) => id === lastPartOf(request));
    return article && documentOf(article);
  },
});

function documentOf({ body, ...rest }: Article) {
  return { ...rest, title: rest.title.replace(/<[^>]*>/g, ''), body: body.text };
}

function croppedOf(article: Article) {
  return { ...documentOf(article), body: `…${article.body.text.slice(0, 40)}…` };
}
