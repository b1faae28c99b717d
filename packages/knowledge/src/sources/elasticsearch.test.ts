import type { Article } from '../article.js';
import { describeRemote, lastPartOf, withAnyOf } from '../testing/remote-suite.js';
import { elasticsearchSource } from './elasticsearch.js';

describeRemote('Elasticsearch', {
  create: (options) => elasticsearchSource({ ...options, index: 'kb-acme' }),
  idOf: ({ id }) => id,
  answer(request, articles) {
    if (request.body !== undefined) {
      const { query } = JSON.parse(request.body) as { query: { multi_match: { query: string } } };
      const hits = withAnyOf(query.multi_match.query, articles).map(hitOf);
      const shards = { total: 1, successful: 1, skipped: 0, failed: 0 };
      const total = { value: hits.length, relation: 'eq' };
      return { took: 3, timed_out: false, _shards: shards, hits: { total, max_score: 1.3, hits } };
    }
    const article = articles.find(({ id }) => id === lastPartOf(request));
    return article && { ...hitOf(article), _version: 1, _seq_no: 0, _primary_term: 1, found: true };
  },
});

function hitOf(article: Article) {
  const { id, body, ...rest } = article;
  return {
    _index: 'kb-acme',
    _id: id,
    _score: 1.3,
    _source: { ...rest, title: plainTitle(article), body: body.text },
    highlight: { body: [`<em>${article.title}</em>`] },
  };
}

/** What the host stores is text: it has no markup in its titles. */
function plainTitle({ title }: Article): string {
  return title.replace(/<[^>]*>/g, '');
}
