import { closestName } from '@filrouge/scenario';
import type { Rule } from '../rule.js';

export const unknownGroup: Rule = {
  name: 'unknown-group',
  severity: 'error',
  preset: 'recommended',
  docs: 'A ticket goes to a group that is not among those of the ticketing tool.',
  check: ({ scenario: { source } }) => {
    const known = source.lint?.groups;
    if (!known) return [];
    return source.escalation.flatMap(({ group }, position) =>
      known.includes(group)
        ? []
        : [
            {
              path: `/escalation/${String(position)}/group`,
              params: { group },
              suggestion: closestName(group, known),
            },
          ],
    );
  },
};
