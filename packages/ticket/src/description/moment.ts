/** A moment on the client's clock, in the words of a language. */
export interface Moment {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** `00` to `23`. */
  readonly hour: string;
  readonly minute: string;
}

const inWords = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const inDigits = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', calendar: 'gregory' } as const;

/** The parts of an instant (UTC, ISO 8601) in a zone; only the words come from the platform, so no platform's layout shows. */
export function momentOf(instant: string, timeZone: string, locale: string): Moment {
  return partsOf(instant, new Intl.DateTimeFormat(locale, { ...inWords, ...clock, timeZone }));
}

/** An instant in a zone as `2026-09-12 18:02`: short, and the same in every language. */
export function stampOf(instant: string, timeZone: string): string {
  const { year, month, day, hour, minute } = partsOf(
    instant,
    new Intl.DateTimeFormat('en', { ...inDigits, ...clock, timeZone }),
  );
  return `${year}-${month}-${day} ${hour}:${minute}`;
}

function partsOf(instant: string, format: Intl.DateTimeFormat): Moment {
  const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    weekday: part('weekday'),
    day: part('day'),
    month: part('month'),
    year: part('year'),
    hour: part('hour'),
    minute: part('minute'),
  };
}
