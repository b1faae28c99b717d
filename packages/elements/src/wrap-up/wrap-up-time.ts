import type { View } from '@filrouge/engine';
import type { WrapUpWords } from '../messages/wrap-up.js';
import { minutesAndSeconds } from '../times/elapsed.js';

/** Whole seconds from the writing of the ticket to the end of the wrap-up, to `nowMs` while it is under way; never below zero. */
export function wrapUpSecondsOf({ ticket, wrapUp }: Pick<View, 'ticket' | 'wrapUp'>, nowMs: number): number {
  const endMs = wrapUp?.doneAt === undefined ? nowMs : Date.parse(wrapUp.doneAt);
  return Math.max(0, Math.floor((endMs - Date.parse(ticket.createdAt)) / 1000));
}

/** The time as it is shown: alone without a limit (0, or what is no number above it), else beside it, or how far past it. */
export function wrapUpTime(seconds: number, limitSeconds: number, words: WrapUpWords): string {
  const time = minutesAndSeconds(seconds);
  if (!(limitSeconds > 0)) return time;
  if (seconds <= limitSeconds) return words.within(time, minutesAndSeconds(limitSeconds));
  return words.past(time, minutesAndSeconds(seconds - limitSeconds));
}
