/** An instant as the client's own clock shows it, `2026-11-20 10:15 Europe/Paris`: due times are agreed in that zone. */
export function wallClockOf(instant: string, timeZone: string): string {
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return `${format.format(new Date(instant))} ${timeZone}`;
}
