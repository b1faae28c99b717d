import type { CompiledOption } from '@filrouge/scenario';
import type { Rule } from '../rule.js';

export const optionWithoutAlias: Rule = {
  name: 'option-without-alias',
  severity: 'info',
  preset: 'strict',
  docs: 'A long list of options of which none says what callers call it.',
  check: ({ questions }) =>
    questions
      .filter(({ options }) => options.length >= longList && !options.some(hasAlias))
      .map(({ path, id, options }) => ({ path: `${path}/options`, params: { id, count: options.length } })),
};

const hasAlias = ({ source: { aliases = [] } }: CompiledOption) => Object.values(aliases).flat().length > 0;

/** Fewer options are read at a glance; from here on an operator types. */
const longList = 6;
