import { describe, expect, it } from 'vitest';
import { createLocalSource } from '../local-source.js';
import { queryOfText } from '../query.js';
import { articleOf } from '../testing/article-of.js';

const titled = (title: string) => articleOf({ id: title, title, body: { kind: 'text', text: '' } });

async function order(titles: readonly string[], query: string): Promise<string[]> {
  const { hits } = await createLocalSource({ articles: titles.map(titled) }).search(queryOfText(query));
  return hits.map(({ article }) => article.title);
}

describe('a title that is what was asked', () => {
  it('comes before a longer one', async () => {
    const titles = ['Badge perdu au parking du siège', 'Badge perdu', 'Parking complet', 'Siège cassé'];

    expect((await order(titles, 'badge perdu')).slice(0, 2)).toEqual(['Badge perdu', titles[0]]);
  });

  it('may add a word that many have rather than one that none has', async () => {
    const others = ['Chômage partiel', 'Chômage technique', 'Chômage des cadres', 'Fin du chômage'];
    const titles = ['Aide à la mobilité Parcoursup', 'Chômage : aide à la mobilité', ...others];

    const found = await order(titles, 'aide à la mobilité');

    expect(found.slice(0, 2)).toEqual(['Chômage : aide à la mobilité', 'Aide à la mobilité Parcoursup']);
  });

  it('is found in spite of a typing mistake', async () => {
    const source = createLocalSource({ articles: ['Badge perdu au parking', 'Badge perdu'].map(titled) });

    const { hits } = await source.search(queryOfText('badge perdv'));

    expect(hits[0]?.article.title).toBe('Badge perdu');
  });
});
