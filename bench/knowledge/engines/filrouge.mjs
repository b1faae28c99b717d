/** Ours, as built in packages/knowledge/dist. */
import { createLocalSource, queryOfText } from '../../../packages/knowledge/dist/index.js';

export function filrouge(articles, _locale, options = {}) {
  const source = createLocalSource({ articles, ...options });
  return async (text) => {
    const { hits } = await source.search(queryOfText(text), { limit: 10 });
    return hits.map(({ article }) => article.id);
  };
}
