import { dayPartsIn, isDayField, type DayField } from '@filrouge/scenario';

/** The form of a day in figures, with the locale's own letters: `jj/mm/aaaa`. */
export function datePattern(locale: string, letters: Readonly<Record<DayField, string>>): string {
  return dayPartsIn(locale)
    .map(({ type, value }) => (isDayField(type) ? letters[type] : value))
    .join('');
}
