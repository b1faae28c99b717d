/** MiniSearch as a careful developer would set it up: accents folded, stems, typing mistakes, beginnings, title first. */
import MiniSearch from 'minisearch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';

export function minisearchTuned(articles, locale) {
  const stem = locale === 'fr' ? french : english;
  const index = new MiniSearch({
    fields: ['title', 'summary', 'body'],
    tokenize: (text) => text.split(/[^\p{L}\p{N}\p{M}]+/u),
    processTerm: (term) =>
      stem(
        term
          .toLowerCase()
          .normalize('NFKD')
          .replace(/[\u0300-\u036f]/g, ''),
      ),
    searchOptions: { fuzzy: 0.2, prefix: (term) => term.length >= 4, boost: { title: 2 } },
  });
  index.addAll(articles.map(({ id, title, summary = '', body }) => ({ id, title, summary, body: body.text })));
  return (text) => index.search(text).map(({ id }) => id);
}
