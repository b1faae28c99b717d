import type { QuestionFunction } from './function.js';

/**
 * `attribute(site, 'region')`: what the list or the host's source tells of the entry picked; empty when it tells nothing
 * of that name, unknown while there is no answer.
 */
export const attribute: QuestionFunction = {
  kind: 'question',
  name: 'attribute',
  takesKey: true,
  returns: 'string',
  read: (scope, question, key) => scope.attributeOf(question, key),
};
