import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryScenario } from './testing/arbitrary-scenario.js';
import { openedAhead, plainOf, wholeCallOf } from './testing/compiled-ahead.js';

it('goes the same way on a scenario that was compiled ahead, whatever it says', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const ahead = openedAhead(scenario.source);

      expect(plainOf(ahead)).toEqual(plainOf(scenario));
      expect(wholeCallOf(ahead)).toBe(wholeCallOf(scenario));
    }),
  );
});
