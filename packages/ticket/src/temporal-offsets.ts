import type { OffsetAt } from './offset-at.js';

/** What of `Temporal` is asked; not every browser has it. */
export interface TemporalOfZones {
  readonly Instant: {
    fromEpochMilliseconds(instantMs: number): {
      toZonedDateTimeISO(timeZone: string): { readonly timeZoneId: string; readonly offsetNanoseconds: number };
    };
  };
}

const nanosecondsInMs = 1e6;

/**
 * The offsets of a zone by `Temporal`, which answers at once where the first look of `Intl` at a calendar costs a page some
 * 20 ms; undefined where there is none, and for what it does not know by that name: `Intl` has the last word.
 */
export function temporalOffsets(timeZone: string, temporal = temporalOfPlatform()): OffsetAt | undefined {
  if (!temporal) return undefined;
  const at = (instantMs: number) =>
    temporal.Instant.fromEpochMilliseconds(Math.floor(instantMs)).toZonedDateTimeISO(timeZone);
  try {
    // It takes a whole date with its zone for one, too.
    if (at(0).timeZoneId.toLowerCase() !== timeZone.toLowerCase()) return undefined;
  } catch {
    return undefined; // its way to say that it does not know the zone
  }
  return (instantMs) => at(instantMs).offsetNanoseconds / nanosecondsInMs;
}

const temporalOfPlatform = () => (globalThis as { readonly Temporal?: TemporalOfZones }).Temporal;
