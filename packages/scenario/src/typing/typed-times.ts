import { dayTyped, momentTyped } from './moment-typed.js';
import type { Typed, TypingPlace } from './typing-place.js';

/** Reads days and times as people type them. */
export interface TimeReader {
  /** A day, `YYYY-MM-DD`, on the client's calendar. */
  day(text: string, place: TypingPlace): Typed;
  /** An instant in UTC to the second. */
  moment(text: string, place: TypingPlace): Typed;
}

/** All that is understood, in words and in figures. */
export const typedTimes: TimeReader = { day: dayTyped, moment: momentTyped };
