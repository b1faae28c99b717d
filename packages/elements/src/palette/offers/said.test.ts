import { expect } from '../../../../../testing/index.js';
import { saidOf } from './said.js';

/** A Thursday. */
const today = '2026-11-12';
const inFrench = (text: string) => saidOf(text, { locale: 'fr', today });

describe('a telephone number', () => {
  for (const [text, value, rest] of [
    ['0612', '0612', ''],
    ['06 12 34 56 78', '06 12 34 56 78', ''],
    ['+33 6 12 34 56 78', '+33 6 12 34 56 78', ''],
    ['Léa Martin 06.12.34.56.78', '06.12.34.56.78', 'Léa Martin'],
    ['rappeler au 0612345678 svp', '0612345678', 'rappeler au svp'],
  ] as const)
    it(`is told in "${text}"`, () => {
      expect(inFrench(text).phone).to.deep.equal({ value, rest });
    });

  for (const text of ['15', '12345', 'ACM00123', '0612345678x'])
    it(`is none in "${text}"`, () => {
      expect(inFrench(text).phone).to.equal(undefined);
    });
});

describe('an e-mail address', () => {
  it('is told also while it is typed, with a telephone number beside it', () => {
    expect(inFrench('lea@').email?.value).to.equal('lea@');
    expect(inFrench('Léa lea@acme.example 0612345678')).to.deep.include({
      email: { value: 'lea@acme.example', rest: 'Léa 0612345678' },
      phone: { value: '0612345678', rest: 'Léa' },
    });
  });
});

describe('a day', () => {
  for (const [text, day] of [
    ['hier', '2026-11-11'],
    ['depuis hier', '2026-11-11'],
    ['avant-hier', '2026-11-10'],
    ['aujourd’hui', '2026-11-12'],
    ["aujourd'hui", '2026-11-12'],
    ['lundi', '2026-11-09'],
    ['depuis jeudi', '2026-11-12'],
    ['12/10', '2026-10-12'],
    ['24/12', '2025-12-24'],
    ['3/11/26', '2026-11-03'],
    ['2026-11-01', '2026-11-01'],
  ] as const)
    it(`is told in "${text}"`, () => {
      expect(inFrench(text).day?.value).to.equal(day);
    });

  it('is told in another language', () => {
    const inEnglish = (text: string) => saidOf(text, { locale: 'en', today }).day?.value;

    expect(['yesterday', 'since Monday', '10/12'].map(inEnglish)).to.deep.equal([
      '2026-11-11',
      '2026-11-09',
      '2026-10-12',
    ]);
  });

  for (const text of ['31/02', '3.5', 'hierarchie', 'jeudis'])
    it(`is none in "${text}"`, () => {
      expect(inFrench(text).day).to.equal(undefined);
    });
});

describe('a number', () => {
  it('is told as it was typed, and not in a day, a telephone number or a word', () => {
    const numbers = ['15', '3,5 k€', 'une quinzaine, 15 postes', '12/10', '0612345678', 'P2', 'ACM00123'];

    const told = numbers.map((text) => inFrench(text).number?.value);

    expect(told).to.deep.equal(['15', '3,5', '15', undefined, undefined, undefined, undefined]);
  });
});
