import { array, asyncProperty, assert, boolean, nat, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from './article.js';
import { createLocalSource } from './local-source.js';
import { queryOfText } from './query.js';
import { contractArticles } from './testing/contract-articles.js';
import { articleOf } from './testing/article-of.js';
import { describeSource } from './testing/source-suite.js';

describeSource('local', { create: (articles) => createLocalSource({ articles }) });

describe('the embedded source', () => {
  const source = () => createLocalSource({ articles: contractArticles });
  const firstOf = async (text: string) => (await source().search(queryOfText(text))).hits[0];

  it.each([
    ['without accents', 'bourrage imprimante degager', 'printer-jam'],
    ['in capitals', 'ERREUR A LA CONNEXION', 'vpn-691'],
    ['with a typing mistake', 'bourage papier', 'printer-jam'],
    ['with an elided article', "l'imprimante", 'printer-jam'],
    ['in the plural', 'imprimantes', 'printer-jam'],
    ['by a beginning', 'impriman', 'printer-jam'],
    ['by what callers say', 'peux pas travailler de chez moi', 'vpn-691'],
    ['by an error code', 'un message 691', 'vpn-691'],
    ['in the other language', 'paper jammed', 'printer-jam-en'],
  ])('finds %s', async (_how, text, id) => {
    expect((await firstOf(text))?.article.id).toBe(id);
  });

  it('refuses at once an article that is not whole, with what it lacks', () => {
    const { aliases: _aliases, tags: _tags, ...bare } = articleOf({ id: 'vpn', title: 'VPN' });

    expect(() => createLocalSource({ articles: [bare as Article] })).toThrow(
      new TypeError('[knowledge] article "vpn" has no tags, aliases (articlesFromJson fills in what may be left out)'),
    );
  });

  it('says which words of the query it found, codes apart', async () => {
    const hit = await firstOf('VPN en panne, code 691');

    expect(hit?.matches).toContainEqual({ text: 'VPN', isCode: false });
    expect(hit?.matches).toContainEqual({ text: 'code 691', isCode: true });
  });

  it('leaves out words that say nothing of the subject, in any language', async () => {
    const articles = [
      articleOf({ id: 'a', title: 'Borne Wi-Fi', body: { kind: 'text', text: 'an are panne réseau' } }),
    ];
    const source = createLocalSource({ articles });

    const told = (await source.search(queryOfText('are an panne réseau'))).hits[0]?.matches.map(({ text }) => text);
    const only = (await source.search(queryOfText('panne'))).hits[0]?.matches.map(({ text }) => text);

    expect([told, only]).toEqual([['réseau'], []]);
  });

  it('gives the sentence that matched', async () => {
    expect((await firstOf('mot de passe expiré'))?.excerpt).toBe('Le code 691 veut dire que le mot de passe a expiré.');
  });

  it('never takes one code for another', async () => {
    expect(await firstOf('692')).toBeUndefined();
    expect(await firstOf('0x80070058')).toBeUndefined();
  });

  it('finds by a synonym, but the word itself first', async () => {
    const articles = [
      articleOf({ id: 'a', title: 'Changer de poste de travail' }),
      articleOf({ id: 'b', title: 'Changer un ordinateur' }),
    ];
    const source = createLocalSource({ articles, synonyms: [['ordinateur', 'poste de travail', 'PC']] });

    const { hits } = await source.search(queryOfText('ordinateur'));

    expect(hits.map(({ article }) => article.id)).toEqual(['b', 'a']);
    expect(hits[1]?.matches).toEqual([]);
  });

  it('takes a changed article in the place of the old', async () => {
    const changed = createLocalSource({ articles: contractArticles });

    changed.put([articleOf({ id: 'printer-jam', title: 'Toner vide', collection: 'acme' })]);

    expect(changed.size).toBe(contractArticles.length);
    expect((await changed.search(queryOfText('toner'))).hits[0]?.article.collection).toBe('acme');
    expect((await changed.search(queryOfText('bourrage'))).hits).toEqual([]);
  });

  it('forgets a removed article', async () => {
    const smaller = createLocalSource({ articles: contractArticles });

    smaller.remove(['printer-jam', 'unknown']);

    expect((await smaller.search(queryOfText('bourrage'))).hits).toEqual([]);
    expect(await smaller.get('printer-jam')).toBeUndefined();
    expect(smaller.size).toBe(contractArticles.length - 1);
  });

  it('does not grow when the same articles are put again and again', () => {
    const source = createLocalSource({ articles: contractArticles });
    const { length } = JSON.stringify(source);

    for (let time = 0; time < 3; time += 1) source.put(contractArticles);

    expect(JSON.stringify(source)).toHaveLength(length);
  });

  it('finds, after articles came and went, what one that is made anew finds', async () => {
    const change = record({ place: nat(contractArticles.length - 1), isRemoved: boolean() });
    await assert(
      asyncProperty(array(change, { maxLength: 30 }), async (changes) => {
        const kept = createLocalSource({ articles: contractArticles });
        const left = new Map(contractArticles.map((article) => [article.id, article]));
        for (const { place, isRemoved } of changes) {
          const article = contractArticles[place] ?? articleOf({});
          if (isRemoved) kept.remove([article.id]);
          else kept.put([article]);
          if (isRemoved) left.delete(article.id);
          else left.set(article.id, article);
        }

        const anew = createLocalSource({ articles: [...left.values()] });
        for (const text of ['imprimante', 'VPN code 691', 'je ne peux pas'])
          expect(await scoresIn(kept, text)).toEqual(await scoresIn(anew, text));
      }),
    );
  });
});

async function scoresIn(source: ReturnType<typeof createLocalSource>, text: string) {
  const { hits } = await source.search(queryOfText(text), { limit: 100 });
  return new Map(hits.map(({ article, score }) => [article.id, score]));
}
