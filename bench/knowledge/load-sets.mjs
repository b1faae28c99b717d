/** The question sets: made from packages, or read from a folder of one's own. */
import { readFileSync } from 'node:fs';
import { englishSets } from './sets/english.mjs';
import { frenchSets } from './sets/french.mjs';
import { hashOf } from './perturb.mjs';

/** Questions a set is scored with: past it the order of engines stays. */
const mostQueries = 200;

/**
 * { name: { locale, articles, queries } }. `half` is `tune`, the half of the questions that levers may be measured on,
 * or `test`, the half that the published figures come from.
 */
export function publicSets(half) {
  const sets = { ...frenchSets(), ...englishSets() };
  return Object.fromEntries(
    Object.entries(sets).map(([name, { articles, queries }]) => {
      const ours = queries.filter(({ text }) => (hashOf(text) % 2 === 0) === (half === 'tune'));
      const sample = ours.toSorted((a, b) => hashOf(a.text) - hashOf(b.text)).slice(0, mostQueries);
      return [name, { locale: name.slice(0, 2), articles, queries: sample }];
    }),
  );
}

/** A set of one's own: articles.ndjson and queries.ndjson, see README.md. */
export function ownSet(folder) {
  const lines = (name) =>
    readFileSync(`${folder}/${name}`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  const articles = lines('articles.ndjson').map((line) => articleOf(JSON.parse(line)));
  const queries = lines('queries.ndjson').map((line) => JSON.parse(line));
  return { own: { locale: articles[0].locale.slice(0, 2), articles, queries } };
}

function articleOf({ body, ...rest }) {
  const written = typeof body === 'string' ? { kind: 'text', text: body } : body;
  return { aliases: [], tags: [], collection: 'own', locale: 'fr', ...rest, body: written };
}
