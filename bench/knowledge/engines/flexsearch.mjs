/** FlexSearch with the encoder its guide advises for Latin scripts, beginnings of words, and any of the words. */
import { Charset, Document } from 'flexsearch';

export function flexsearch(articles) {
  const index = new Document({
    document: { id: 'id', index: ['title', 'summary', 'body'] },
    tokenize: 'forward',
    encoder: Charset.LatinBalance,
  });
  for (const { id, title, summary = '', body } of articles) index.add({ id, title, summary, body: body.text });
  return (text) => index.search(text, { suggest: true, merge: true, limit: 10 }).map(({ id }) => id);
}
