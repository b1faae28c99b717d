import type { QuestionFunction } from './function.js';

/** `label(category)`: the answer as a person reads it, in the locale at hand; unknown while there is none. */
export const label: QuestionFunction = {
  kind: 'question',
  name: 'label',
  returns: 'string',
  read: (scope, question) => scope.labelOf(question),
};
