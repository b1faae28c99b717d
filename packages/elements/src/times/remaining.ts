const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Time left until a moment (UTC, ISO 8601) in the largest unit that says it honestly: "in 12 min", "3 hr ago". */
export function remainingUntil(instant: string, nowMs: number, locale: string): string {
  const leftMs = Date.parse(instant) - nowMs;
  const { unit, unitMs } = unitOf(Math.abs(leftMs));
  const format = new Intl.RelativeTimeFormat(locale, { style: 'short' });
  // Rounded down: never promises more time than there is.
  return format.format(Math.floor(leftMs / unitMs), unit);
}

function unitOf(distanceMs: number): { unit: Intl.RelativeTimeFormatUnit; unitMs: number } {
  if (distanceMs >= 2 * dayMs) return { unit: 'day', unitMs: dayMs };
  if (distanceMs >= 2 * hourMs) return { unit: 'hour', unitMs: hourMs };
  return { unit: 'minute', unitMs: minuteMs };
}
