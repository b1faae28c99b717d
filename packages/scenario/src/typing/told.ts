import type { Direction, Meaning } from './meaning.js';

type Of<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>;

/** What a text told of a moment, each thing at most once. */
export interface Told {
  readonly isNow: boolean;
  readonly isSince: boolean;
  readonly isAbout: boolean;
  readonly offset: number | undefined;
  readonly part: number | undefined;
  readonly clock: Of<'clock'> | undefined;
  readonly isMidnight: boolean;
  readonly hours: Of<'hours'> | undefined;
  readonly date: Of<'date'> | undefined;
  readonly weekday: number | undefined;
  readonly turn: Direction | undefined;
  readonly shift: Direction | undefined;
  /** A length in words, "2 days 30 min", in minutes. */
  readonly length: number | undefined;
}

const repeatable: readonly Meaning['kind'][] = ['filler', 'number', 'unit', 'about', 'since'];

/** Gathers meanings; undefined when something is told twice, or a number belongs to nothing. */
export function toldBy(meanings: readonly Meaning[]): Told | undefined {
  const kinds = meanings.map(({ kind }) => kind).filter((kind) => !repeatable.includes(kind));
  if (new Set(kinds).size < kinds.length) return undefined;
  const one = <Kind extends Meaning['kind']>(kind: Kind): Of<Kind> | undefined =>
    meanings.find((meaning): meaning is Of<Kind> => meaning.kind === kind);
  const month = one('month');
  const numbers = meanings.filter((meaning) => meaning.kind === 'number').length;
  const lengths = lengthsIn(meanings);
  const written = month && !one('date') && lengths.count === 0 ? writtenDate(meanings, month.month) : undefined;
  if (month ? !written : numbers !== lengths.count) return undefined;
  return {
    isNow: one('now') !== undefined,
    isSince: one('since') !== undefined,
    isAbout: one('about') !== undefined,
    offset: one('day')?.offset,
    part: one('part')?.hour,
    clock: one('clock'),
    isMidnight: one('midnight') !== undefined,
    hours: one('hours'),
    date: written ?? one('date'),
    weekday: one('weekday')?.weekday,
    turn: one('turn')?.direction,
    shift: one('shift')?.direction,
    length: lengths.count === 0 ? undefined : lengths.minutes,
  };
}

/** Numbers right before a unit; -1 as the count when a unit has no number. */
function lengthsIn(meanings: readonly Meaning[]): { readonly count: number; readonly minutes: number } {
  let [count, minutes] = [0, 0];
  for (const [place, meaning] of meanings.entries()) {
    if (meaning.kind !== 'unit') continue;
    const before = meanings[place - 1];
    if (before?.kind !== 'number') return { count: -1, minutes: 0 };
    count += 1;
    minutes += before.value * meaning.minutes;
  }
  return { count, minutes };
}

/** "12 novembre 2026", "Nov 12": the year has four digits, the day one or two. */
function writtenDate(meanings: readonly Meaning[], month: number): Of<'date'> | undefined {
  const numbers = meanings.flatMap((meaning) => (meaning.kind === 'number' ? [meaning.value] : []));
  const days = numbers.filter((number) => number <= 31);
  const years = numbers.filter((number) => number >= 1000);
  const [day] = days;
  if (day === undefined || days.length > 1 || years.length > 1 || days.length + years.length < numbers.length)
    return undefined;
  return { kind: 'date', year: years[0], month, day };
}
