import { expect } from '../../../../../testing/index.js';
import { saidOf } from './said.js';

describe('a telephone number', () => {
  for (const [text, value, rest] of [
    ['0612', '0612', ''],
    ['06 12 34 56 78', '06 12 34 56 78', ''],
    ['+33 6 12 34 56 78', '+33 6 12 34 56 78', ''],
    ['Léa Martin 06.12.34.56.78', '06.12.34.56.78', 'Léa Martin'],
    ['rappeler au 0612345678 svp', '0612345678', 'rappeler au svp'],
  ] as const)
    it(`is told in "${text}"`, () => {
      expect(saidOf(text).phone).to.deep.equal({ value, rest });
    });

  for (const text of ['15', '12345', 'ACM00123', '0612345678x'])
    it(`is none in "${text}"`, () => {
      expect(saidOf(text).phone).to.equal(undefined);
    });
});

describe('an e-mail address', () => {
  it('is told also while it is typed, with a telephone number beside it', () => {
    expect(saidOf('lea@').email?.value).to.equal('lea@');
    expect(saidOf('Léa lea@acme.example 0612345678')).to.deep.include({
      email: { value: 'lea@acme.example', rest: 'Léa 0612345678' },
      phone: { value: '0612345678', rest: 'Léa' },
    });
  });
});

describe('a number', () => {
  it('is told as it was typed, and not in a telephone number or a word', () => {
    const numbers = ['15', '3,5 k€', 'une quinzaine, 15 postes', '0612345678', 'P2', 'ACM00123'];

    const told = numbers.map((text) => saidOf(text).number?.value);

    expect(told).to.deep.equal(['15', '3,5', '15', undefined, undefined, undefined]);
  });
});

describe('a time', () => {
  it('may be the whole of it, its last words or its first', () => {
    expect(saidOf('tombé hier 14h').times).to.deep.equal(['tombé hier 14h', 'hier 14h', '14h', 'tombé hier', 'tombé']);
  });

  it('is none in a number alone, nor in a telephone number', () => {
    expect([saidOf('15').times, saidOf('rappeler 0612345678').times]).to.deep.equal([[], []]);
  });
});
