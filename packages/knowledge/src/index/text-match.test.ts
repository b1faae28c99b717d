import { describe, expect, it } from 'vitest';
import { createLocalSource } from '../local-source.js';
import { queryOfText } from '../query.js';
import { articleOf } from '../testing/article-of.js';

const article = (id: string, text: string) => articleOf({ id, title: 'Guide', body: { kind: 'text', text } });
const filler = Array.from({ length: 600 }, (_, at) => `mot${String.fromCodePoint(97 + (at % 26))}${at}`).join(' ');

async function order(texts: Readonly<Record<string, string>>, query: string): Promise<string[]> {
  const articles = Object.entries(texts).map(([id, text]) => article(id, text));
  const { hits } = await createLocalSource({ articles }).search(queryOfText(query));
  return hits.map((hit) => hit.article.id);
}

describe('the whole text of an article', () => {
  it('counts where words stand together as in the question', async () => {
    const texts = {
      apart: 'Le badge ouvre la salle, et le parking du visiteur ferme tôt.',
      together: 'La salle ouvre tôt, et le badge visiteur ferme le parking.',
    };

    expect(await order(texts, 'badge visiteur')).toEqual(['together', 'apart']);
    expect(await order(texts, 'parking du visiteur')).toEqual(['apart', 'together']);
  });

  it('counts beyond the words that are indexed', async () => {
    const texts = {
      short: `Une imprimante. ${filler}`,
      long: `Une imprimante. ${filler} Le toner de cette imprimante se change par la trappe.`,
      other: 'Toner, trappe',
    };

    expect((await order(texts, 'toner imprimante trappe')).indexOf('long')).toBeLessThan(
      (await order(texts, 'toner imprimante trappe')).indexOf('short'),
    );
  });

  it('leaves those that are not read below the others, in their order', async () => {
    const texts = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`a${at}`, `badge perdu ${at}`]));
    const articles = Object.entries(texts).map(([id, text]) => article(id, text));

    const { hits } = await createLocalSource({ articles }).search(queryOfText('badge perdu'), { limit: 60 });

    expect(hits).toHaveLength(60);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
  });
});
