/** The day of the calendar at an instant in a time zone, YYYY-MM-DD. */
export function dayAt(instantMs: number, timeZone: string): string {
  // Swedish writes days as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(new Date(instantMs));
}
