/** Milliseconds to add to UTC to read the wall clock of a zone at an instant. */
export type OffsetAt = (instantMs: number) => number;

const wallClockParts = {
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;

/** Whether this is a time zone that the platform knows, such as `Europe/Paris` or `UTC`. */
export function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The offsets of a zone. Throws when the platform does not know the zone; `isTimeZone` tells beforehand. */
export function offsetsOf(timeZone: string): OffsetAt {
  if (!isTimeZone(timeZone)) throw new Error(`[ticket] unknown time zone "${timeZone}": check it with isTimeZone`);
  const format = new Intl.DateTimeFormat('en', {
    ...wallClockParts,
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone,
  });
  return (instantMs) => {
    const wholeSecond = Math.floor(instantMs / 1000) * 1000;
    return wallClockOf(format, wholeSecond) - wholeSecond;
  };
}

/** What the wall clock reads, as if it were UTC. */
function wallClockOf(format: Intl.DateTimeFormat, instantMs: number): number {
  const read = Object.fromEntries(format.formatToParts(instantMs).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
