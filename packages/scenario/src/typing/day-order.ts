/** Parts of a day in figures. */
export const dayFields = ['day', 'month', 'year'] as const;
/** A part of a day in figures. */
export type DayField = (typeof dayFields)[number];

/** Any day whose parts differ: shows the order in which a locale writes them. */
const sampleDay = new Date(Date.UTC(2026, 10, 23));
const figures = {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'UTC',
  calendar: 'gregory',
  numberingSystem: 'latn',
} as const;

/** A day in figures as the locale parts and orders it: the sample's parts, for patterns. */
export const dayPartsIn = (locale: string): readonly Intl.DateTimeFormatPart[] =>
  new Intl.DateTimeFormat(locale, figures).formatToParts(sampleDay);

/** The order in which a locale writes a day in figures. */
export function dayOrderOf(locale: string): readonly DayField[] {
  return dayPartsIn(locale)
    .map(({ type }) => type)
    .filter(isDayField);
}

/** A day as the locale writes it in figures: `23/11/2026`; empty for what is no ISO day. */
export function nationalDayOf(isoDay: string, locale: string): string {
  const date = new Date(`${isoDay}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat(locale, figures).format(date);
}

/** Whether a part of a formatted day is one of its figures. */
export const isDayField = (type: string): type is DayField => dayFields.some((field) => field === type);
