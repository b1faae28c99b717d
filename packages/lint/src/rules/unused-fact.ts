import type { Rule } from '../rule.js';

export const unusedFact: Rule = {
  name: 'unused-fact',
  severity: 'warning',
  preset: 'recommended',
  docs: 'A fact that nothing reads.',
  check: ({ scenario, reads }) =>
    scenario.source.facts.flatMap(({ id }, place) =>
      reads.readersOf(id).length > 0 ? [] : [{ path: `/facts/${place}`, params: { id } }],
    ),
};
