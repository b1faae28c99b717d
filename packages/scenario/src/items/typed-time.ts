import { quoted } from '../issues/quoted.js';
import type { IssueCode } from '../issues/issue-codes.js';
import type { Typed } from '../typing/typing-place.js';
import type { Reading } from './question-type.js';
import { given, refused, unclear } from './reading.js';

/** What a typed day or moment is as an answer; `otherwise` is the code of what is not understood. */
export function typedTime(typed: Typed, text: string, otherwise: IssueCode): Reading<string> {
  const value = quoted(text);
  switch (typed.kind) {
    case 'understood':
      return given(typed.value);
    case 'several':
      return unclear('answer-time-ambiguous', { value, count: typed.values.length }, typed.values);
    case 'without-time':
      return refused('answer-time-missing', { value });
    default:
      return refused(otherwise, { value });
  }
}
