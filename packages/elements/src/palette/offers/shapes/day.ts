import { fold } from '../../../controls/fold.js';
import { isoDateOf } from '../../../controls/national-date.js';
import type { SaidPlace, Shaped } from '../said.js';
import { shapedAt } from './shaped-at.js';

const dayMs = 86_400_000;
/** Weeks and days from today that have names of their own in some language: "avant-hier", "übermorgen". */
const namedOffsets = [-2, 2, -1, 1, 0] as const;
const daysOfWeek = 7;

/**
 * The first day in a text: in figures, also without a year; as the language names days around today; or a day of the
 * week, which is the last one that was. Undefined for anything else.
 */
export function dayIn(text: string, place: SaidPlace): Shaped<string> | undefined {
  return dayInFigures(text, place) ?? namedDay(text, place);
}

function dayInFigures(text: string, { locale, today }: SaidPlace): Shaped<string> | undefined {
  const found = /(?<![\d/.-])\d{1,4}([-/.])\d{1,2}(?:\1\d{1,4})?(?![-/.]?\d)/u.exec(text);
  if (!found) return undefined;
  const [typed, sign = '/'] = found;
  const isWhole = typed.split(sign).length === 3;
  // "3.5" is a number as well: without a year only what nobody writes numbers with.
  if (!isWhole && sign !== '/') return undefined;
  const day = isWhole ? isoDateOf(typed, locale) : withoutYear(typed, { locale, today });
  return day === undefined ? undefined : shapedAt(text, day, { index: found.index, length: typed.length });
}

/** This year's, or last year's where this year's is still to come: a caller tells of what was. */
function withoutYear(typed: string, { locale, today }: SaidPlace): string | undefined {
  const year = Number(today.slice(0, 4));
  const day = isoDateOf(`${typed}/${String(year)}`, locale);
  return day !== undefined && day > today ? isoDateOf(`${typed}/${String(year - 1)}`, locale) : day;
}

function namedDay(text: string, place: SaidPlace): Shaped<string> | undefined {
  const folded = fold(text);
  for (const [name, offset] of dayNames(place)) {
    const index = placeOfWord(folded, name);
    // Folding may shorten a text: where it did, what stands around is not told.
    const span = folded.length === text.length ? { index, length: name.length } : { index: 0, length: text.length };
    if (index >= 0) return shapedAt(text, dayAfter(place.today, offset), span);
  }
  return undefined;
}

/** Names of days in the language, folded, with how far from today they are; longer ones before those they hold. */
function dayNames({ locale, today }: SaidPlace): readonly (readonly [string, number])[] {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const around = namedOffsets.map((offset) => [fold(relative.format(offset, 'day')), offset] as const);
  const passed = Array.from({ length: daysOfWeek }, (_, days) => {
    const name = weekday.format(new Date(dayAfter(today, -days)));
    return [fold(name), -days] as const;
  });
  // "In 2 days" is no name.
  return [...around.filter(([name]) => !/\d/u.test(name)), ...passed];
}

function placeOfWord(text: string, name: string): number {
  const place = text.indexOf(name);
  return place >= 0 && !isLetter(text[place - 1]) && !isLetter(text[place + name.length]) ? place : -1;
}

const dayAfter = (day: string, days: number) =>
  new Date(new Date(`${day}T00:00:00Z`).getTime() + days * dayMs).toISOString().slice(0, 10);

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
