import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { millisecondsOf } from './duration.js';

const valid: readonly (readonly [string, number])[] = [
  ['PT0S', 0],
  ['PT15M', 900_000],
  ['PT1H30M', 5_400_000],
  ['PT24H', 86_400_000],
  ['PT90M', 5_400_000],
  ['PT0.5S', 500],
  ['P1D', 86_400_000],
  ['P1DT12H', 129_600_000],
  ['P1W', 604_800_000],
  ['P2W3D', 1_468_800_000],
];

const invalid = [
  ['', 'P', 'PT', 'P1', '15M', 'P1DT', 'PT1', 'PTS', 'T1H'],
  [
    'P1Y',
    'P1M',
    'P1Y2M',
    '-PT1H',
    'PT-1H',
    'P1H',
    'PT1D',
    'PT1M1H',
    'pt1h',
    ' PT1H',
    'PT1H ',
    'PT1.5H',
    'PT1,5S',
    'P١D',
  ],
  ['P99999999999999999D', `PT${'9'.repeat(400)}S`],
].flat();

describe('millisecondsOf', () => {
  it.each(valid)('reads %s as %d ms', (iso, milliseconds) => {
    expect(millisecondsOf(iso)).toBe(milliseconds);
  });

  it.each(invalid)('does not read %j', (iso) => {
    expect(millisecondsOf(iso)).toBeUndefined();
  });

  it('adds its parts up', () => {
    const parts = fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500));

    fc.assert(
      fc.property(parts, ([weeks, days, hours, minutes, seconds]) => {
        const total = ((weeks * 7 + days) * 24 + hours) * 3_600_000 + minutes * 60_000 + seconds * 1000;
        expect(millisecondsOf(`P${weeks}W${days}DT${hours}H${minutes}M${seconds}S`)).toBe(total);
      }),
    );
  });
});
