import type { Session } from '@filrouge/engine';
import { expect } from '../../../../../testing/index.js';
import { answeredSession, siteDown } from '../../testing/answered-session.js';
import { CallIndex } from '../search/call-index.js';
import type { Offer } from './offer.js';
import { offersOf } from './offers-of.js';

/** What the palette offers in a call, in French unless said. */
function offersIn(session: Session, typed: string): readonly Offer[] {
  const index = new CallIndex(session.scenario, session.view);
  for (const _step of index.fill());
  return offersOf(typed, { session, index });
}

const read = ({ act, questionId, shown }: Offer) =>
  act === 'open' ? `open ${questionId}` : `${questionId} = ${shown?.text ?? ''}`;
const start = () => answeredSession({}, { locale: 'fr' });
const best = (typed: string, session = start()) => offersIn(session, typed).map(read)[0];

describe('what the caller says', () => {
  for (const [typed, offer] of [
    ['lyon', 'site = Lyon'],
    ['sainté', 'site = Saint-Étienne'],
    ['toute l’agence', 'scope = Tout un site'],
    ['tout le monde est bloqué', 'scope = Tout un site'],
    ['wifi', 'category = Réseau'],
    ['resau', 'category = Réseau'],
    ['impresion', 'category = Impression'],
    ['bloqué', 'blocked = Oui'],
    ['pas bloqué', 'blocked = Non'],
    ['hier', 'since = 11 novembre 2026'],
    ['depuis lundi', 'since = 9 novembre 2026'],
    ['le réseau est tombé avant-hier', 'since = 10 novembre 2026'],
    ['2026-11-09', 'since = 9 novembre 2026'],
    ['12/10', 'since = 12 octobre 2026'],
    ['0612345678', 'callback = 06 12 34 56 78'],
    ['lea@acme.example', 'copyTo = lea@acme.example'],
    ['Léa Martin', 'caller = Léa Martin'],
    ['appelle : Léa Martin', 'caller = Léa Martin'],
    ['Léa Martin 0612345678', 'caller = Léa Martin (0612345678)'],
    ['étiquette : ACM00123', 'assetTag = ACM00123'],
    ['ça clignote en rouge', 'symptom = ça clignote en rouge'],
  ] as const)
    it(`means "${offer}" by "${typed}"`, () => {
      expect(best(typed)).to.equal(offer);
    });
});

describe('what the caller says in the caller’s language', () => {
  const call = (locale: string, callerLocale: string) => answeredSession({}, { locale, callerLocale });

  it('is found where the operator reads another', () => {
    expect(best('toute l’agence', call('en', 'fr'))).to.equal('scope = A whole site');
    expect(best('the whole office', call('en', 'fr'))).to.equal('scope = A whole site');
  });

  it('is not offered in a call that is held in one', () => {
    expect(best('the whole office', call('en', 'en'))).to.equal('scope = A whole site');
    expect(best('toute l’agence', call('en', 'en'))).not.to.equal('scope = A whole site');
  });
});

describe('a question that is named', () => {
  it('is gone to', () => {
    expect(best('étendue')).to.equal('open scope');
  });

  it('takes what follows, by a colon or without', () => {
    expect(best('site : lyon')).to.equal('site = Lyon');
    expect(best('combien : 15')).to.equal('affectedUsers = 15');
    expect(best('perte 15')).to.match(/^loss = 15.k€$/u);
  });
});

describe('a question that does not apply', () => {
  it('is offered all the same, and said to be so', () => {
    const session = answeredSession({ scope: 'me' }, { locale: 'fr' });

    const people = (call: Session) => offersIn(call, '15').find(({ questionId }) => questionId === 'affectedUsers');

    expect(people(start())?.standing).to.equal('pending');
    expect(people(session)?.standing).to.equal('offPath');
  });
});

describe('an answer there is already', () => {
  it('is told, with what would stand in its place', () => {
    const siteBy = (typed: string) =>
      offersIn(answeredSession(siteDown, { locale: 'fr' }), typed).find(({ questionId }) => questionId === 'site');

    expect(siteBy('lyon')).to.deep.include({ isSet: true, today: 'Lyon' });
    expect(siteBy('lille')).to.deep.include({ isSet: false, today: 'Lyon' });
  });

  it('stays where a question takes several, and where a caller goes on telling', () => {
    const session = answeredSession({ tried: ['cable'], symptom: 'Plus rien' }, { locale: 'fr' });

    expect(offersIn(session, 'redémarrage')[0]?.value).to.deep.equal(['restart', 'cable']);
    const told = offersIn(session, 'ça clignote en rouge').find(({ questionId }) => questionId === 'symptom');
    expect(told?.value).to.equal('Plus rien\nça clignote en rouge');
  });
});

describe('offers', () => {
  it('lead to what is missing before anything is typed', () => {
    expect(offersIn(start(), ' ').map(read)).to.deep.equal([
      'open caller',
      'open site',
      'open symptom',
      'open category',
      'open scope',
      'open blocked',
    ]);
  });

  it('offer nothing that a session would not take', () => {
    const session = start();
    const typed = [
      'lyon',
      '15',
      'hier',
      '0612345678',
      'a@b',
      'x',
      'oui',
      'non',
      'Léa',
      '-1',
      '1e9',
      '31/12',
      ': :',
      'site: x',
    ];

    const refused = typed
      .flatMap((text) => offersIn(session, text))
      .filter(({ act }) => act === 'answer')
      .filter(({ questionId: id, value }) => !session.send({ type: 'ANSWER_GIVEN', id, value }).ok);

    expect(refused).to.deep.equal([]);
  });

  it('come without repeats, best first, and no more than are read', () => {
    const offers = offersIn(start(), 'site');
    const keys = offers.map(({ key }) => key);

    expect(new Set(keys).size).to.equal(keys.length);
    expect(offers.map(({ score }) => score)).to.deep.equal(offers.map(({ score }) => score).toSorted((a, b) => b - a));
    expect(offers.length).to.be.at.most(50);
  });
});
