import type { Rule } from '../rule.js';

export const unusedContext: Rule = {
  name: 'unused-context',
  severity: 'info',
  preset: 'recommended',
  docs: 'A value asked of the host that nothing reads and no question is filled from.',
  check: ({ scenario, reads, questions }) => {
    const prefills = new Set(questions.map(({ source }) => source.prefill));
    return Object.keys(scenario.source.context)
      .filter((key) => reads.readersOf(`context.${key}`).length === 0 && !prefills.has(`context.${key}`))
      .map((key) => ({ path: `/context/${key}`, params: { key } }));
  },
};
