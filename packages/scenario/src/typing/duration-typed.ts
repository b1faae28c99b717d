import { millisecondsOf } from '@filrouge/ticket';
import { foldText } from '../expression/functions/fold.js';
import { durationWords, unitSeconds, type DurationUnit } from './duration-words.js';

/** A hundred years: more is a slip of the keyboard. */
const mostSeconds = 100 * 365 * unitSeconds.day;

/**
 * The seconds of a length a person typed: `1h30`, `90 min`, `2 j`, `1,5 h`, `1:30` (hours and minutes), `2 days 3 h`, or
 * ISO 8601 `PT1H30M`. Undefined for anything else, a number without a unit included.
 */
export function durationTyped(text: string): number | undefined {
  const trimmed = text.trim();
  const iso = millisecondsOf(trimmed.toUpperCase());
  const seconds = iso === undefined ? secondsIn(foldText(trimmed)) : Math.round(iso / 1000);
  return seconds !== undefined && seconds <= mostSeconds ? seconds : undefined;
}

/** ISO 8601 in days, hours, minutes and seconds: 5400 is `PT1H30M`, 172,800 is `P2D`. */
export function isoDuration(seconds: number): string {
  const { day, hour, minute } = partsOf(seconds);
  const rest = seconds % unitSeconds.minute;
  const time = [part(hour, 'H'), part(minute, 'M'), part(rest, 'S')].join('');
  if (seconds === 0) return 'PT0S';
  return `P${part(day, 'D')}${time === '' ? '' : `T${time}`}`;
}

/** A length as the language tells it: `2 j 1 h 30 min`. What is shown can be typed. */
export function shownDuration(seconds: number, locale: string): string {
  const words = durationWords[locale.toLowerCase().split('-')[0] ?? ''] ?? durationWords['en'];
  const parts = Object.entries(partsOf(seconds)).filter(([, count]) => count > 0);
  const shown = parts.length > 0 ? parts : [['minute', 0] as const];
  return shown.map(([unit, count]) => `${count}\u00A0${words?.[unit as DurationUnit].split('|')[0] ?? unit}`).join(' ');
}

function partsOf(seconds: number): Readonly<Record<'day' | 'hour' | 'minute' | 'second', number>> {
  const { day, hour, minute } = unitSeconds;
  return {
    day: Math.floor(seconds / day),
    hour: Math.floor((seconds % day) / hour),
    minute: Math.floor((seconds % hour) / minute),
    second: seconds % minute,
  };
}

const part = (count: number, unit: string) => (count ? `${count}${unit}` : '');

function secondsIn(text: string): number | undefined {
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(text);
  if (clock) return Number(clock[1]) * unitSeconds.hour + Number(clock[2]) * unitSeconds.minute;
  const pieces = [...text.matchAll(/(\d{1,6}(?:[.,]\d{1,2})?) ?([a-z]+)?[ ,]*(?:(?:et|and) (?!\d* ?$))?/g)];
  if (pieces.length === 0 || pieces.map(([whole]) => whole).join('') !== text) return undefined;
  return total(pieces.map(([, count, word]) => ({ count: Number(count?.replace(',', '.')), unit: unitOf(word) })));
}

/** The unit of a word; null without a word, undefined for a word that is none. */
function unitOf(word: string | undefined): DurationUnit | null | undefined {
  if (word === undefined) return null;
  const languages = Object.values(durationWords);
  const units = Object.keys(unitSeconds) as DurationUnit[]; // its own keys, and no others
  return units.find((unit) => languages.some((words) => words[unit].split('|').includes(word)));
}

interface Piece {
  readonly count: number;
  readonly unit: DurationUnit | null | undefined;
}

/** Units come from the largest to the smallest, each once; the 30 of `1h30` has the next smaller one. */
function total(pieces: readonly Piece[]): number | undefined {
  let [seconds, last] = [0, Number.POSITIVE_INFINITY];
  for (const { count, unit } of pieces) {
    const size = unit === null ? nextBelow(last, count) : unit && unitSeconds[unit];
    if (size === undefined || size >= last) return undefined;
    seconds += count * size;
    last = size;
  }
  return Number.isInteger(seconds) ? seconds : Math.round(seconds);
}

function nextBelow(size: number, count: number): number | undefined {
  const isSixtieth = Number.isInteger(count) && count < 60;
  if (size === unitSeconds.hour && isSixtieth) return unitSeconds.minute;
  return size === unitSeconds.minute && isSixtieth ? unitSeconds.second : undefined;
}
