/** How a moment is written. */
export interface TimePlace {
  /** BCP 47 tag. */
  readonly locale: string;
  /** IANA name; the client's zone. */
  readonly timeZone: string;
  readonly nowMs: number;
}

/** A moment (UTC, ISO 8601) as a clock in the client's zone: the hour alone today, with its day otherwise. */
export function dueTime(instant: string, { locale, timeZone, nowMs }: TimePlace): string {
  const due = new Date(instant);
  const isToday = dayOf(due, timeZone) === dayOf(new Date(nowMs), timeZone);
  const day: Intl.DateTimeFormatOptions = isToday ? {} : { weekday: 'short', day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(locale, { ...day, hour: '2-digit', minute: '2-digit', timeZone }).format(due);
}

function dayOf(date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(date);
}
