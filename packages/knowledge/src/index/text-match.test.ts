import { describe, expect, it } from 'vitest';
import { createLocalSource } from '../local-source.js';
import { queryOfText } from '../query.js';
import { articleOf } from '../testing/article-of.js';

const article = (id: string, text: string) => articleOf({ id, title: 'Guide', body: { kind: 'text', text } });
const filler = Array.from({ length: 600 }, (_, at) => `mot${String.fromCodePoint(97 + (at % 26))}${at}`).join(' ');

async function order(texts: Readonly<Record<string, string>>, query: string): Promise<string[]> {
  const articles = Object.entries(texts).map(([id, text]) => article(id, text));
  const { hits } = await createLocalSource({ articles }).search(queryOfText(query), { limit: 60 });
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

  it('is read of the twenty best only: the others stay below, in their order', async () => {
    const placeAmong = async (others: number) => {
      const texts = Object.fromEntries(Array.from({ length: others }, (_, at) => [`a${at}`, `Un badge. ${filler}`]));
      const found = await order(
        { ...texts, told: `Un badge. ${filler} Le badge perdu, un badge perdu.` },
        'badge perdu',
      );
      expect(found).toHaveLength(others + 1);
      return found.indexOf('told');
    };

    expect(await placeAmong(19)).toBe(0);
    expect(await placeAmong(20)).toBe(20);
  });
});
