import type { Meaning } from '../meaning.js';
import { dayMinutes } from '../meaning.js';

/** How a language speaks of days and times: folded words (no accents, lower case), several of one meaning parted by `|`. */
export interface Words {
  /** By days from today. */
  readonly days: Readonly<Record<string, number>>;
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** January first. */
  readonly months: readonly string[];
  /** By the hour that stands for it. */
  readonly parts: Readonly<Record<string, number>>;
  readonly noon: string;
  readonly midnight: string;
  readonly last: string;
  readonly next: string;
  readonly ago: string;
  readonly ahead: string;
  readonly now: string;
  readonly since: string;
  readonly about: string;
  readonly fillers: string;
  /** Numbers said in words, and halves of an hour by their minutes. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly halfAnHour: string;
  readonly minute: string;
  readonly hour: string;
  readonly day: string;
  readonly week: string;
  /** Words that say a day and a part of it at once: "tonight". */
  readonly dayParts: Readonly<Record<string, readonly [offset: number, hour: number]>>;
  /** Whether "2:30" may be meant after noon. */
  readonly countsTwelveHours: boolean;
}

/** Words with their meanings, the longest first, so that "day before yesterday" is not taken for "day". */
export interface WordBook {
  readonly entries: readonly (readonly [word: string, meanings: readonly Meaning[]])[];
  readonly countsTwelveHours: boolean;
}

/** The book of a language. */
export function wordBook(words: Words): WordBook {
  const entries = [
    ...dayWords(words),
    ...plain(words),
    ...byValue(words.numbers, (value) => [{ kind: 'number', value }]),
    ...each(words.halfAnHour, [
      { kind: 'number', value: 30 },
      { kind: 'unit', minutes: 1 },
    ]),
    ...each(words.minute, [{ kind: 'unit', minutes: 1 }]),
    ...each(words.hour, [{ kind: 'unit', minutes: 60 }]),
    ...each(words.day, [{ kind: 'unit', minutes: dayMinutes }]),
    ...each(words.week, [{ kind: 'unit', minutes: 7 * dayMinutes }]),
  ];
  return {
    entries: entries.toSorted(([one], [other]) => other.length - one.length),
    countsTwelveHours: words.countsTwelveHours,
  };
}

type Entry = WordBook['entries'][number];

function dayWords({ days, weekdays, months, parts, dayParts }: Words): readonly Entry[] {
  return [
    ...byValue(days, (offset) => [{ kind: 'day', offset }]),
    ...weekdays.flatMap((names, weekday) => each(names, [{ kind: 'weekday', weekday }])),
    ...months.flatMap((names, index) => each(names, [{ kind: 'month', month: index + 1 }])),
    ...byValue(parts, (hour) => [{ kind: 'part', hour }]),
    ...byValue(dayParts, ([offset, hour]) => [
      { kind: 'day', offset },
      { kind: 'part', hour },
    ]),
  ];
}

function plain(words: Words): readonly Entry[] {
  return [
    ...each(words.noon, [{ kind: 'clock', minutes: 720, isOpen: false }]),
    ...each(words.midnight, [{ kind: 'midnight' }]),
    ...each(words.last, [{ kind: 'turn', direction: -1 }]),
    ...each(words.next, [{ kind: 'turn', direction: 1 }]),
    ...each(words.ago, [{ kind: 'shift', direction: -1 }]),
    ...each(words.ahead, [{ kind: 'shift', direction: 1 }]),
    ...each(words.now, [{ kind: 'now' }]),
    ...each(words.since, [{ kind: 'since' }]),
    ...each(words.about, [{ kind: 'about' }]),
    ...each(words.fillers, [{ kind: 'filler' }]),
  ];
}

const each = (names: string, meanings: readonly Meaning[]): readonly Entry[] =>
  names.split('|').map((name) => [name, meanings]);

const byValue = <Value>(
  table: Readonly<Record<string, Value>>,
  meaningsOf: (value: Value) => readonly Meaning[],
): readonly Entry[] => Object.entries(table).flatMap(([names, value]) => each(names, meaningsOf(value)));
