import type { Article } from '../article.js';
import { describeRemote, lastPartOf, parametersOf, withAnyOf } from '../testing/remote-suite.js';
import { typesenseSource } from './typesense.js';

describeRemote('Typesense', {
  create: (options) => typesenseSource({ ...options, index: 'kb-acme' }),
  idOf: ({ id }) => id,
  answer(request, articles) {
    const query = parametersOf(request).get('q');
    if (query !== null) {
      const hits = withAnyOf(query, articles).map(hitOf);
      const asked = { collection_name: 'kb-acme', per_page: 8, q: query };
      return {
        facet_counts: [],
        found: hits.length,
        hits,
        out_of: 4,
        page: 1,
        request_params: asked,
        search_time_ms: 1,
      };
    }
    const article = articles.find(({ id }) => id === lastPartOf(request));
    return article && documentOf(article);
  },
});

function documentOf({ body, ...rest }: Article) {
  return { ...rest, title: rest.title.replace(/<[^>]*>/g, ''), body: body.text };
}

function hitOf(article: Article) {
  const snippet = `<mark>${article.title}</mark>`;
  return {
    document: documentOf(article),
    highlight: {},
    highlights: [{ field: 'body', matched_tokens: ['imprimante'], snippet }],
    text_match: 578_730_123,
  };
}
