/** MiniSearch as it comes out of the box. */
import MiniSearch from 'minisearch';

export function minisearch(articles) {
  const index = new MiniSearch({ fields: ['title', 'summary', 'body'] });
  index.addAll(articles.map(({ id, title, summary = '', body }) => ({ id, title, summary, body: body.text })));
  return (text) => index.search(text).map(({ id }) => id);
}
