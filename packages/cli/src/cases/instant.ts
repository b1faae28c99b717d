const form = /^\d{4}-\d\d-(\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** Whether a text is an instant: date, time and zone of ISO 8601, the day in the calendar. */
export function isInstant(text: string): boolean {
  const day = form.exec(text)?.[1];
  // Date.parse takes 30 February for 2 March.
  return (
    day !== undefined &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(`${text.slice(0, 10)}T00:00Z`).getUTCDate() === Number(day)
  );
}
