const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;

/** At least one unit, and at least one time unit after a `T`; whole numbers, of which seconds alone may have a fraction. */
const shape = /^P(?!$)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/;

/**
 * Milliseconds of an ISO 8601 duration in weeks, days, hours, minutes and seconds: `PT15M`, `P1D`, `P1W`, `PT1H30M`.
 * A day is 24 hours and a week 7 days. Undefined for anything else, so for years and months (their length varies), for
 * negative durations and for those too long to count to the millisecond.
 */
export function millisecondsOf(iso: string): number | undefined {
  const parts = shape.exec(iso);
  if (!parts) return undefined;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  const whole = Number(weeks) * weekMs + Number(days) * dayMs + Number(hours) * hourMs + Number(minutes) * minuteMs;
  const milliseconds = whole + Math.round(Number(seconds) * secondMs);
  return Number.isSafeInteger(milliseconds) ? milliseconds : undefined;
}
