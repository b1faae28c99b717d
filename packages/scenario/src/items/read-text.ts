import { quoted } from '../issues/quoted.js';
import type { Reading } from './question-type.js';
import { cleared, given, isEmptyAnswer, refused } from './reading.js';

/** More characters than any answer has; a longer one is a mistake of the host or a pasted file. */
export const longestText = 100_000;

/** Reads a text, made clean by `clean`. A number is no text: '0077' and 77 must never meet. */
export function readText(input: unknown, clean: (text: string) => string): Reading<string> {
  if (isEmptyAnswer(input)) return cleared;
  if (typeof input !== 'string') return refused('answer-not-a-text', { value: quoted(input) });
  const text = clean(input);
  if (text === '') return cleared;
  return text.length > longestText ? refused('answer-over-limit', { max: longestText }) : given(text);
}
