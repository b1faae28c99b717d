import type { AnswerState } from '../expression.js';
import type { QuestionFunction } from './function.js';

/**
 * While a question is open, both are unknown, not false. That keeps the language monotone: an answer turns unknown
 * into true or false and never flips a value that was already known, so nothing that was shown, hidden or raised is
 * taken back by answering what was still open.
 */
const whenAnswered: Readonly<Record<AnswerState, boolean | undefined>> = {
  answered: true,
  unknown: false,
  closed: false,
  open: undefined,
};
const whenUnknown: Readonly<Record<AnswerState, boolean | undefined>> = {
  answered: false,
  unknown: true,
  closed: false,
  open: undefined,
};

/** `answered(affectedUsers)`: true with a value, false when there will be none, unknown while the question is open. */
export const answered: QuestionFunction = {
  kind: 'question',
  name: 'answered',
  returns: 'bool',
  read: (scope, question) => whenAnswered[scope.stateOf(question)],
};

/** `unknown(assetTag)`: true when the caller does not know, false when that is settled, unknown while it is open. */
export const unknown: QuestionFunction = {
  kind: 'question',
  name: 'unknown',
  returns: 'bool',
  read: (scope, question) => whenUnknown[scope.stateOf(question)],
};
