import { describe, expect, it } from 'vitest';
import type { Article } from './article.js';
import { createLocalSource } from './local-source.js';
import { queryOfText } from './query.js';
import type { KnowledgeQuery } from './query.js';
import { articleOf } from './testing/article-of.js';

async function reasonsFor(articles: readonly Article[], query: KnowledgeQuery): Promise<string[] | undefined> {
  const { hits } = await createLocalSource({ articles }).search(query, { limit: 1 });
  return hits[0]?.matches.map(({ text }) => text);
}

const lifts = ['Porte bloquée', 'Bouton cassé', 'Câble usé', 'Cabine sombre', 'Alarme muette', 'Moteur bruyant'].map(
  (title, at) => articleOf({ id: `a${at}`, title: `Ascenseur : ${title}`, body: { kind: 'text', text: 'open, no' } }),
);

describe('the reasons for an article', () => {
  it('leave out what most articles have', async () => {
    expect(await reasonsFor(lifts, queryOfText('ascenseur, alarme muette'))).toEqual(['Alarme', 'muette']);
    expect(await reasonsFor(lifts, queryOfText('ascenseur'))).toEqual([]);
  });

  it('keep a word that both of two articles have', async () => {
    expect(await reasonsFor(lifts.slice(0, 2), queryOfText('ascenseur'))).toEqual(['Ascenseur']);
  });

  it('leave out what half of a few articles have, where something tells more', async () => {
    const four = lifts
      .slice(0, 2)
      .concat(
        articleOf({ id: 'b1', title: 'Bâches', body: { kind: 'text', text: '' } }),
        articleOf({ id: 'b2', title: 'Horaires', body: { kind: 'text', text: '' } }),
      );

    expect(await reasonsFor(four, queryOfText('ascenseur, bouton cassé'))).toEqual(['Bouton', 'cassé']);
    expect(await reasonsFor(four, queryOfText('ascenseur'))).toEqual(['Ascenseur']);
  });

  it('leave out a word that only looks like one of the article, unless it is shown', async () => {
    const hidden = articleOf({
      title: 'Alarme',
      body: { kind: 'text', text: `Appuyer longtemps sur alarme.${' Noter.'.repeat(40)} L'opérateur répond.` },
    });
    const shown = articleOf({ title: 'Opérateur : alarme' });

    expect(await reasonsFor([hidden], queryOfText('alarme, open, appuyer'))).toEqual(['Alarme', 'Appuyer']);
    expect(await reasonsFor([shown], queryOfText('alarme, open'))).toEqual(['alarme', 'Opérateur']);
  });

  it('keep a code that many articles have, whatever else tells more', async () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      articleOf({ id: `k${at}`, title: `KB5034441 : poste ${'abcdefghijkl'[at]}x` }),
    );
    const found = await reasonsFor(
      [...many, articleOf({ title: 'Scanner et KB5034441' })],
      queryOfText('scanner KB5034441'),
    );

    expect(found).toEqual(['Scanner', 'KB5034441']);
  });

  it('leave out what every caller says, and yes and no, in any language', async () => {
    const article = articleOf({
      title: 'Imprimante',
      body: { kind: 'text', text: 'En panne, down, no, yes, oui, non.' },
    });

    expect(await reasonsFor([article], queryOfText('Oui, imprimante en panne, down, no'))).toEqual(['Imprimante']);
    expect(await reasonsFor([article], queryOfText('yes, oui, non, panne'))).toEqual([]);
  });

  it('are four at most, what counts most in the call first', async () => {
    const text = 'badge parking barrière accueil visiteur';
    const parts = [
      { kind: 'option', text, weight: 0.4 },
      { kind: 'problem', text: 'télécommande', weight: 1 },
    ] as const;

    const reasons = await reasonsFor([articleOf({ title: `${text} télécommande` })], { parts });

    expect(reasons).toHaveLength(4);
    expect(reasons?.[0]).toBe('télécommande');
  });

  it('leave out what tells little beside the rest', async () => {
    const rest = Array.from({ length: 40 }, (_, at) =>
      articleOf({
        id: `r${at}`,
        title: at % 5 < 2 ? 'Poste client' : 'Divers',
        body: { kind: 'text', text: `n${at}` },
      }),
    );
    const article = articleOf({ title: 'Poste client : visioconférence' });

    expect(await reasonsFor([article, ...rest], queryOfText('visioconférence poste'))).toEqual(['visioconférence']);
  });

  it('name a version as a whole, once', async () => {
    const article = articleOf({ title: 'Windows 11 : mise à jour' });

    expect(await reasonsFor([article], queryOfText('Windows 11, windows'))).toEqual(['Windows 11']);
  });

  it('are written as the article writes them, without an elision, and else as the caller said them', async () => {
    const article = articleOf({ title: "Régler l'Écran", aliases: ['moniteur'], body: { kind: 'text', text: '' } });

    expect(await reasonsFor([article], queryOfText('ecrann moniteur'))).toEqual(['moniteur', 'Écran']);
    expect(await reasonsFor([article], queryOfText("L'ECRAN"))).toEqual(['Écran']);
  });

  it('name what nobody said only where the article shows it', async () => {
    const article = articleOf({ title: 'Compte Piraté', aliases: ['hacked'] });
    const parts = [
      { kind: 'option', text: 'hacked', weight: 0.2, isSaid: false },
      { kind: 'category', text: 'pirate', weight: 0.5, isSaid: false },
    ] as const;

    expect(await reasonsFor([article], { parts })).toEqual(['Piraté']);
  });

  it('leave out what an option tells little by, beside the problem', async () => {
    const parts = [
      { kind: 'option', text: 'parking', weight: 0.2 },
      { kind: 'problem', text: 'télécommande', weight: 1 },
    ] as const;

    expect(await reasonsFor([articleOf({ title: 'Télécommande du parking' })], { parts })).toEqual(['Télécommande']);
  });

  it('leave out a number that is no name, as a floor or an hour', async () => {
    const article = articleOf({ title: 'Étage 12, code 4711' });

    expect(await reasonsFor([article], queryOfText('4711, 12'))).toEqual(['4711']);
  });
});
