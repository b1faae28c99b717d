const dayMs = 86_400_000;
/** Years outside are slips of the keyboard. */
const firstYear = 1900;
const lastYear = 2199;
/** Two digits of a year mean this century: a call is about now. */
const century = 2000;

/** Days since 1970-01-01, or undefined for a day that does not exist. */
export function dayNumberOf(year: number, month: number, day: number): number | undefined {
  const fullYear = year < 100 ? century + year : year;
  const date = new Date(Date.UTC(fullYear, month - 1, day));
  // Engines roll 31 November over to December: a day that exists comes back unchanged.
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && fullYear >= firstYear && fullYear <= lastYear ? date.getTime() / dayMs : undefined;
}

/** `YYYY-MM-DD`. */
export const isoDayOf = (dayNumber: number): string => new Date(dayNumber * dayMs).toISOString().slice(0, 10);

/** From 0, Sunday. */
export const weekdayOf = (dayNumber: number): number => new Date(dayNumber * dayMs).getUTCDay();

/** The year a day stands in. */
export const yearOf = (dayNumber: number): number => new Date(dayNumber * dayMs).getUTCFullYear();
