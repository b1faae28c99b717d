import { closestName } from '@filrouge/scenario';
import type { Rule } from '../rule.js';

export const unknownAttribute: Rule = {
  name: 'unknown-attribute',
  severity: 'error',
  preset: 'recommended',
  docs: 'A list is filtered by an attribute that none of its options has.',
  check: ({ questions }) =>
    questions.flatMap(({ path, source: { where = {} }, options }) => {
      const known = [...new Set(options.flatMap(({ source }) => Object.keys(source.attributes ?? {})))];
      return Object.keys(where)
        .filter((name) => options.length > 0 && !known.includes(name))
        .map((name) => ({ path: `${path}/where/${name}`, params: { name }, suggestion: closestName(name, known) }));
    }),
};
