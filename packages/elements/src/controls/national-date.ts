const fields = ['day', 'month', 'year'] as const;
type DateField = (typeof fields)[number];
type DateParts = Readonly<Record<DateField, number>>;

/** Any day whose parts differ: shows the order in which a locale writes them. */
const sampleDay = new Date(Date.UTC(2026, 10, 23));
const numeric = {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'UTC',
  calendar: 'gregory',
  numberingSystem: 'latn',
} as const;
/** Two digits of a year mean this century: a call is about now. */
const century = 2000;

/** A day as the locale writes it in figures: `23/11/2026`; empty for what is no ISO day. */
export function nationalDateOf(isoDay: string, locale: string): string {
  const date = new Date(`${isoDay}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat(locale, numeric).format(date);
}

/**
 * The ISO day a person wrote in figures, in the locale's order or in ISO's own: `23/11/2026`, `23.11.26`, `23 11 2026`,
 * `2026-11-23`. Undefined for anything else, and for a day that does not exist.
 */
export function isoDateOf(text: string, locale: string): string | undefined {
  const numbers = /^(\d{1,4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,4})\.?$/.exec(text.trim())?.slice(1);
  if (!numbers) return undefined;
  const isYearFirst = numbers[0]?.length === 4;
  return isoDayOf(partsOf(numbers, isYearFirst ? ['year', 'month', 'day'] : orderOf(locale)));
}

/** The form in figures, with the locale's own letters: `jj/mm/aaaa`. */
export function datePattern(locale: string, letters: Readonly<Record<DateField, string>>): string {
  const parts = new Intl.DateTimeFormat(locale, numeric).formatToParts(sampleDay);
  return parts.map(({ type, value }) => (isField(type) ? letters[type] : value)).join('');
}

function orderOf(locale: string): readonly DateField[] {
  const parts = new Intl.DateTimeFormat(locale, numeric).formatToParts(sampleDay);
  return parts.map(({ type }) => type).filter(isField);
}

const isField = (type: string): type is DateField => fields.some((field) => field === type);

function partsOf(numbers: readonly string[], order: readonly DateField[]): DateParts {
  const numberAt = (field: DateField) => numbers[order.indexOf(field)] ?? '';
  const year = numberAt('year');
  return {
    day: Number(numberAt('day')),
    month: Number(numberAt('month')),
    year: year.length <= 2 ? century + Number(year) : Number(year),
  };
}

function isoDayOf({ day, month, year }: DateParts): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  // Engines roll 31 November over to December: a day that exists comes back unchanged.
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
