import { contextPathsOf } from '@filrouge/scenario';
import type { Rule } from '../rule.js';

export const unusedContext: Rule = {
  name: 'unused-context',
  severity: 'info',
  preset: 'recommended',
  docs: 'A value asked of the host that nothing reads and no question is filled from.',
  check: ({ scenario, reads, questions }) => {
    const prefills = new Set(questions.map(({ source }) => source.prefill));
    const isUsed = (name: string) => reads.readersOf(name).length > 0 || prefills.has(name);
    return contextPathsOf(scenario.source.context)
      .filter(({ name }) => !isUsed(name))
      .map(({ name }) => {
        const keys = name.split('.').slice(1);
        return { path: `/context/${keys.join('/rows/')}`, params: { key: keys.join('.') } };
      });
  },
};
