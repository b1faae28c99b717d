import { expect } from '../../../../testing/index.js';
import { wrapUp as words } from '../messages/en/wrap-up.js';
import { wrapUpTime } from './wrap-up-time.js';

describe('wrapUpTime', () => {
  for (const [seconds, limitSeconds, shown] of [
    [65, 0, '1:05'],
    [65, -1, '1:05'],
    [65, Number.NaN, '1:05'],
    [65, 120, '1:05 of 2:00'],
    [120, 120, '2:00 of 2:00'],
    [155, 120, '2:35, 0:35 past the time planned'],
  ] as const) {
    it(`is told as ${shown} after ${seconds} s of ${limitSeconds}`, () => {
      expect(wrapUpTime(seconds, limitSeconds, words)).to.equal(shown);
    });
  }
});
