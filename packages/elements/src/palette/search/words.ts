import { fold } from '../../controls/fold.js';

/** The words of a text as they are searched: without case, accents and signs, in order. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
