import { expect } from '../../../../../testing/index.js';
import { slipsBetween, slipsIn } from './near.js';

describe('slipsBetween', () => {
  for (const [typed, word, slips] of [
    ['imprimante', 'imprimante', 0],
    ['imprim', 'imprimante', 0],
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
