import { describe, expect, it } from 'vitest';
import { temporalOffsets, type TemporalOfZones } from './temporal-offsets.js';

/** Knows Paris, two hours ahead, and takes a date with a zone for one as the real one does. */
const temporal: TemporalOfZones = {
  Instant: {
    fromEpochMilliseconds: (instantMs) => ({
      toZonedDateTimeISO(timeZone) {
        if (!Number.isInteger(instantMs) || !/europe\/paris/i.test(timeZone)) throw new RangeError('unknown');
        return { timeZoneId: 'Europe/Paris', offsetNanoseconds: 7_200_000_000_000 };
      },
    }),
  },
};

describe('temporalOffsets', () => {
  it('tells the offset in milliseconds, of a part of one too', () => {
    expect(temporalOffsets('Europe/Paris', temporal)?.(1.5)).toBe(7_200_000);
  });

  it('takes a zone in any case, as Intl does', () => {
    expect(temporalOffsets('europe/paris', temporal)?.(0)).toBe(7_200_000);
  });

  it.each(['Mars/Olympus', '', '2026-01-01T00:00[Europe/Paris]'])('leaves %j to Intl', (zone) => {
    expect(temporalOffsets(zone, temporal)).toBeUndefined();
  });

  it('leaves all of them to Intl where a platform has no Temporal', () => {
    expect(temporalOffsets('Europe/Paris', undefined)).toBeUndefined();
  });
});
