import type { DayField } from './day-order.js';
import type { Meaning } from './meaning.js';

/** A figure at a place in a text. */
export interface Figure {
  readonly meaning: Meaning;
  /** Where the text goes on. */
  readonly next: number;
}

/** What orders and doubts the figures of a locale have. */
export interface FigureHabits {
  readonly dayOrder: readonly DayField[];
  /** Whether "2:30" may be meant after noon. */
  readonly countsTwelveHours: boolean;
}

type Reader = (groups: readonly (string | undefined)[], habits: FigureHabits) => Meaning | undefined;

/** The figure that stands at that place of a folded text; undefined where there is none. */
export function figureAt(text: string, place: number, habits: FigureHabits): Figure | undefined {
  for (const [pattern, read] of readers) {
    const found = new RegExp(pattern, 'y');
    found.lastIndex = place;
    const groups = found.exec(text);
    const meaning = groups && read(groups.slice(1), habits);
    if (meaning) return { meaning, next: found.lastIndex };
  }
  return undefined;
}

const end = String.raw`(?![\d/])`;

/** In this order: the longer forms first. */
const readers: readonly (readonly [pattern: string, read: Reader])[] = [
  [String.raw`(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${end}`, ([year, month, day]) => dateOf(year, month, day)],
  [
    String.raw`(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${end}\.?`,
    ([one, , two, year], habits) => ordered(habits, [one, two], year),
  ],
  [
    String.raw`(\d{1,2}) (\d{1,2}) (\d{4}|\d{2})${end}`,
    ([one, two, year], habits) => ordered(habits, [one, two], year),
  ],
  [String.raw`(\d{1,2})[/-](\d{1,2})${end}`, ([one, two], habits) => ordered(habits, [one, two])],
  [
    String.raw`(\d{1,2})(?::(\d{2}))?(?::\d{2})?\s?([ap])\.?m\b\.?`,
    ([hours, minutes, half]) => twelveHours(hours, minutes, half),
  ],
  [String.raw`(\d{1,2}):(\d{2})(?::\d{2})?${end}`, ([hours, minutes], habits) => clockOf(hours, minutes, habits)],
  [
    String.raw`(\d{1,3})\s?h(?:eures?|ours?|rs?)?(?![a-z])\s?(\d{2}(?!\d)|et demie?)?`,
    ([hours, rest]) => hoursOf(hours, rest),
  ],
  [String.raw`(\d{1,4})(?:er|st|nd|rd|th)?(?![\d/:])`, ([number]) => ({ kind: 'number', value: Number(number) })],
];

const dateOf = (year: string | undefined, month: string | undefined, day: string | undefined): Meaning => ({
  kind: 'date',
  year: year === undefined ? undefined : Number(year),
  month: Number(month),
  day: Number(day),
});

/** Day and month in the locale's order; a locale that writes the year first still hears "12/11" as month and day. */
function ordered({ dayOrder }: FigureHabits, pair: readonly (string | undefined)[], year?: string): Meaning {
  const isDayFirst = dayOrder.indexOf('day') < dayOrder.indexOf('month');
  const [day, month] = isDayFirst ? pair : pair.toReversed();
  return dateOf(year, month, day);
}

function twelveHours(hours: string | undefined, minutes = '0', half: string | undefined): Meaning | undefined {
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (hour < 1 || hour > 12 || minute > 59) return undefined;
  return { kind: 'clock', minutes: ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute, isOpen: false };
}

function clockOf(
  hours: string | undefined,
  minutes: string | undefined,
  { countsTwelveHours }: FigureHabits,
): Meaning | undefined {
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (hour > 23 || minute > 59) return undefined;
  // "02:30" is written by who counts to 24.
  const isOpen = countsTwelveHours && hour >= 1 && hour <= 12 && !hours?.startsWith('0');
  return { kind: 'clock', minutes: hour * 60 + minute, isOpen };
}

function hoursOf(hours: string | undefined, rest = '0'): Meaning | undefined {
  const minutes = rest.startsWith('et') ? 30 : Number(rest);
  return minutes > 59 ? undefined : { kind: 'hours', hours: Number(hours), minutes };
}
