import type { NodeCell } from '@filrouge/scenario';
import type { Analysis } from '../analysis/analysis.js';
import type { Rule } from '../rule.js';

export const tooManyQuestions: Rule = {
  name: 'too-many-questions',
  severity: 'warning',
  preset: 'recommended',
  docs: 'A call may have to answer more required questions than a caller bears.',
  check: (analysis) => {
    const count = longestPath(analysis);
    return count > mostRequired ? [{ path: '/steps', params: { count, max: mostRequired } }] : [];
  },
};

/** About six minutes at fifteen seconds a question; beyond, callers hang up and operators click through. */
const mostRequired = 25;

/** Required questions without a condition on the longest way through the follow-ups: they are all asked in one call. */
function longestPath({ outline }: Analysis): number {
  const sumIn = (index: number): number => outline.childrenOf(index).reduce((total, node) => total + countOf(node), 0);
  const countOf = (node: NodeCell): number => {
    if (node.when) return 0;
    if (node.kind !== 'question') return sumIn(node.index);
    const branches = outline.childrenOf(node.index).map((branch) => sumIn(branch.index));
    const isOneOnly = node.type.valueType === 'string';
    const followUps = isOneOnly ? Math.max(0, ...branches) : branches.reduce((total, count) => total + count, 0);
    return (node.required === true ? 1 : 0) + followUps;
  };
  return sumIn(-1);
}
