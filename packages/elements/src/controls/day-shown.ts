/** The client's clock, in figures, as the operator's language writes them. */
export interface ClockPlace {
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
}

const figures = {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  numberingSystem: 'latn',
  calendar: 'gregory',
} as const;
const time = { hour: '2-digit', minute: '2-digit' } as const;

/** A day with its weekday: `sam. 21/11/2026`. */
export const weekdayAndDay = (isoDay: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { ...figures, weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${isoDay}T00:00:00Z`),
  );

/** An instant with its weekday: `sam. 21/11/2026 14:00`. */
export const weekdayAndTime = (instant: string, { locale, timeZone }: ClockPlace): string =>
  new Intl.DateTimeFormat(locale, { ...figures, ...time, weekday: 'short', timeZone }).format(new Date(instant));

/** An instant in figures, as it may be typed: `21/11/2026 14:00`; empty for what is none. */
export function nationalMoment(instant: string, { locale, timeZone }: ClockPlace): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(locale, { ...figures, ...time, timeZone }).format(date);
}
