import { expect } from '../../../../../testing/index.js';
import { nearnessOf, slipsBetween, slipsIn } from './near.js';

describe('slipsBetween', () => {
  for (const [typed, word, slips] of [
    ['imprimante', 'imprimante', 0],
    ['imprimant', 'imprimante', 1],
    ['imprimnt', 'imprimante', 2],
    ['imprimnte', 'imprimante', 1],
    ['imrpimante', 'imprimante', 1],
    ['imprimznte', 'imprimante', 1],
    ['impprimante', 'imprimante', 1],
    ['inprimente', 'imprimante', 2],
    ['résau', 'réseau', 1],
  ] as const)
    it(`counts ${String(slips)} from "${typed}" to "${word}"`, () => {
      expect(slipsBetween(typed, word, 2)).to.equal(slips);
    });

  it('counts no further than it is asked to', () => {
    expect(slipsBetween('inprimente', 'imprimante', 1)).to.equal(Number.POSITIVE_INFINITY);
  });
});

describe('slipsIn', () => {
  it('forgives longer words more, and short ones nothing', () => {
    expect(['lyo', 'lyon', 'imprimante'].map(slipsIn)).to.deep.equal([0, 1, 2]);
  });
});

describe('nearnessOf', () => {
  for (const [typed, word] of [
    ['resau', 'reseau'],
    ['gardein', 'gardien'],
    ['lyom', 'lyon'],
    ['toulose', 'toulouse'],
    ['chirurgeon', 'chirurgien'],
  ] as const)
    it(`takes "${typed}" for "${word}"`, () => {
      expect(nearnessOf(typed, word)).to.be.greaterThan(0);
    });

  for (const [typed, word] of [
    ['baxter', 'batterie'],
    ['baxter', 'battery'],
    ['marin', 'main'],
    ['martin', 'matin'.repeat(2)],
    ['porte', 'sorte'],
  ] as const)
    it(`takes "${typed}" for no "${word}"`, () => {
      expect(nearnessOf(typed, word)).to.equal(0);
    });

  it('counts a slip less in a longer word', () => {
    expect(nearnessOf('strasburg', 'strasbourg')).to.be.greaterThan(nearnessOf('resau', 'reseau'));
  });
});
