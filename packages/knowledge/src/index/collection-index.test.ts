import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnownWords } from '../analysis/known-words.js';
import { french } from '../languages/fr.js';
import { queryOfText } from '../query.js';
import { defaultRanking } from '../ranking.js';
import { articleOf } from '../testing/article-of.js';
import { ArticleShelf } from './article-shelf.js';

const options = { languages: [french], synonyms: [], ranking: defaultRanking };
const vocabulary = ['badge', 'parking', 'visiteur', 'imprimante', 'toner'];
const textOf = (at: number) =>
  `${vocabulary[at % 5]} ${vocabulary[(at * 3 + 1) % 5]} ${vocabulary[(at * 7 + 2) % 5]} ${at}`;
/** Enough of them that a search pauses. */
const articles = Array.from({ length: 4_000 }, (_, at) =>
  articleOf({ id: `a${at}`, title: textOf(at), body: { kind: 'text', text: textOf(at + 1) } }),
);

function shelfOf(all: typeof articles): ArticleShelf {
  const shelf = new ArticleShelf(options);
  for (const article of all) shelf.put(article);
  return shelf;
}

const query = queryOfText('badge parking visiteur imprimante toner');
const scoresOf = (hits: Awaited<ReturnType<ArticleShelf['search']>>) =>
  hits.map(({ article, score }) => [article.id, score.toFixed(6)]);

describe('a search while articles change', () => {
  it('gives what it would have given after the change', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(3_999), fc.boolean(), async (at, isReplaced) => {
        const shelf = shelfOf(articles);
        let pauses = 0;
        const replaced = articleOf({ id: `a${at}`, title: 'badge parking visiteur', body: { kind: 'text', text: '' } });
        const pause = async () => {
          pauses += 1;
          if (pauses !== 1) return;
          if (isReplaced) shelf.put(replaced);
          else shelf.remove(`a${at}`);
        };

        const meanwhile = await shelf.search(query, { limit: 10, words: new KnownWords(), pause });

        expect(pauses).toBeGreaterThan(0);
        expect(scoresOf(meanwhile)).toEqual(
          scoresOf(await shelf.search(query, { limit: 10, words: new KnownWords() })),
        );
      }),
      { numRuns: 3 },
    );
  });

  it('ends where they never stop changing', async () => {
    const shelf = shelfOf(articles);
    const [first = articleOf({})] = articles;

    const hits = await shelf.search(query, { limit: 3, words: new KnownWords(), pause: async () => shelf.put(first) });

    expect(hits).toHaveLength(3);
  });
});
