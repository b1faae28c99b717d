import type { Analysis } from '../analysis/analysis.js';
import type { Rule } from '../rule.js';

export const templateCanBeEmpty: Rule = {
  name: 'template-can-be-empty',
  severity: 'warning',
  preset: 'recommended',
  docs: 'The title of the ticket may say nothing of the call: nothing it shows is sure to be asked.',
  check: (analysis) => {
    const { title } = analysis.scenario.ticket;
    return title.reads.some((name) => isSureToBeAsked(analysis, name))
      ? []
      : [{ path: '/ticket/title', params: { names: title.reads.join(', ') } }];
  },
};

/** A required question under no condition, or a fact that rests on one. The caller may still not know. */
function isSureToBeAsked(analysis: Analysis, name: string): boolean {
  const cell = analysis.cellNamed(name);
  if (cell?.kind === 'priority') return true;
  if (cell?.kind === 'fact') return cell.expression.reads.some((one) => isSureToBeAsked(analysis, one));
  return cell?.kind === 'question' && cell.required !== false && analysis.outline.factsOf(cell).length === 0;
}
