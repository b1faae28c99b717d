import { expect } from '../../../../../testing/index.js';
import { TextIndex } from './text-index.js';

/** An index of names, each found as itself. */
function indexOf(...names: readonly string[]): TextIndex<string> {
  const index = new TextIndex<string>();
  for (const name of names) index.add(name, { names: [{ text: name, weight: 1 }] });
  return index;
}

const found = (index: TextIndex<string>, text: string) => index.search(text, 5).matches.map(({ entry }) => entry);

describe('TextIndex', () => {
  const places = indexOf('Lyon', 'Lille', 'Saint-Étienne', 'Clermont-Ferrand', 'Le Havre', 'Tout un site');

  for (const [typed, place] of [
    ['lyon', 'Lyon'],
    ['LYON', 'Lyon'],
    ['etienne', 'Saint-Étienne'],
    ['saint é', 'Saint-Étienne'],
    ['clermnot', 'Clermont-Ferrand'],
    ['clermond', 'Clermont-Ferrand'],
    ['ferand', 'Clermont-Ferrand'],
    ['havr', 'Le Havre'],
    ['je suis à lyon depuis hier', 'Lyon'],
    ['le site tout', 'Tout un site'],
  ] as const)
    it(`finds ${place} by "${typed}"`, () => {
      expect(found(places, typed)[0]).to.equal(place);
    });

  it('finds nothing for words that nothing has, or that are too short for a slip', () => {
    expect(found(places, 'zzz')).to.deep.equal([]);
    expect(found(places, 'lxo')).to.deep.equal([]);
    expect(found(places, ' ,; ')).to.deep.equal([]);
  });

  it('tells two of a name apart by what they belong to', () => {
    const index = new TextIndex<string>();
    index.add('site', { names: [{ text: 'Lyon', weight: 1 }], context: 'Site' });
    index.add('other', { names: [{ text: 'Lyon', weight: 1 }], context: 'Other sites affected' });

    expect(found(index, 'autre lyon affected')[0]).to.equal('other');
    expect(found(index, 'site lyon')[0]).to.equal('site');
  });

  it('gives an entry once, by its best name', () => {
    const index = new TextIndex<string>();
    index.add('all', { names: ['A whole site', 'the whole agency'].map((text) => ({ text, weight: 1 })) });

    const { matches } = index.search('whole agency', 5);

    expect(matches.map(({ name }) => name)).to.deep.equal(['the whole agency']);
  });

  it('counts the words that the best fit has nothing for', () => {
    expect(places.search('panne à Lyon', 1).matches[0]?.missed).to.equal(2);
  });

  for (const size of [100, 1_000, 10_000])
    it(`looks at no more than 400 of ${String(size)} names, also for words that all of them have`, () => {
      const names = Array.from({ length: size }, (_, number) => `Does the printer ${String(number)} answer?`);
      const index = indexOf(...names);

      for (const typed of ['p', 'printer', 'does the printer', `the printer ${String(size - 1)} answer`])
        expect(index.search(typed, 5).examined).to.be.at.most(400);

      expect(found(index, `the printer ${String(size - 1)} answer`)[0]).to.equal(names[size - 1]);
    });
});
