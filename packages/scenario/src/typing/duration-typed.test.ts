import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { durationTyped, isoDuration, shownDuration } from './duration-typed.js';

const isoOf = (text: string) => {
  const seconds = durationTyped(text);
  return seconds === undefined ? undefined : isoDuration(seconds);
};

it.each([
  ['1h30', 'PT1H30M'],
  ['1 h 30 min', 'PT1H30M'],
  ['90 min', 'PT1H30M'],
  ['1,5 h', 'PT1H30M'],
  ['1:30', 'PT1H30M'],
  ['2 j', 'P2D'],
  ['2 days and 3 hours', 'P2DT3H'],
  ['2 jours et 3 heures', 'P2DT3H'],
  ['une', undefined],
  ['1 semaine', 'P7D'],
  ['5m30', 'PT5M30S'],
  ['45 s', 'PT45S'],
  ['0 min', 'PT0S'],
  ['PT90M', 'PT1H30M'],
  ['p1d', 'P1D'],
  ['45', undefined],
  ['1h75', undefined],
  ['2 mois', undefined],
  ['30 min 1 h', undefined],
  ['1h 2h', undefined],
  ['-1h', undefined],
  ['P1M', undefined],
  ['999999 semaines', undefined],
  ['', undefined],
])('"%s" is %s', (text, iso) => {
  expect(isoOf(text)).toBe(iso);
});

it('reads back what it shows, in every language', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000_000 }), fc.constantFrom('fr', 'en', 'de'), (seconds, locale) => {
      expect(durationTyped(shownDuration(seconds, locale))).toBe(seconds);
      expect(durationTyped(isoDuration(seconds))).toBe(seconds);
    }),
  );
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0159hjmin s,.:PT'.split('')) }), (text) => {
      expect(durationTyped(text) ?? 0).toBeGreaterThanOrEqual(0);
    }),
  );
});
