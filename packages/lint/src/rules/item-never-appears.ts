import type { EndCell, NodeCell } from '@filrouge/scenario';
import type { Analysis } from '../analysis/analysis.js';
import type { Goal } from '../analysis/goal.js';
import type { Found } from '../finding.js';
import type { Rule } from '../rule.js';

export const itemNeverAppears: Rule = {
  name: 'item-never-appears',
  severity: 'error',
  preset: 'recommended',
  docs: 'An item or step that comes in no call: an end before it always closes the interview.',
  check: (analysis) => {
    const lost = new Map<number, EndCell>();
    return analysis.outline.nodes.flatMap((node): readonly Found[] => {
      const isInside = node.parent >= 0 && lost.has(node.parent);
      const end = isInside ? lost.get(node.parent) : endBefore(analysis, node);
      if (!end) return [];
      lost.set(node.index, end);
      return isInside ? [] : [{ path: node.path, params: { id: node.id, end: end.id } }];
    });
  },
};

/** An end that holds whenever the place would apply; nothing when the place may appear, or never would anyway. */
function endBefore(analysis: Analysis, node: NodeCell): EndCell | undefined {
  const { outline, conditions } = analysis;
  const ends = outline.ends.filter((end) => end.index < node.index);
  const always = ends.find((end) => outline.factsOf(end).length === 0);
  if (always) return always;
  const rivals = ends.filter((end) => shareNames(analysis, node, end));
  if (rivals.length === 0 || conditions.isDead(node)) return undefined;
  const reached: Goal = { kind: 'all', facts: outline.factsOf(node) };
  const passed = rivals.map((end): Goal => ({ kind: 'not-all', facts: outline.factsOf(end) }));
  return analysis.isPossible([reached, ...passed]) || !analysis.isPossible([reached]) ? undefined : rivals[0];
}

/** An end that rests on other answers can always be passed. */
function shareNames(analysis: Analysis, node: NodeCell, end: EndCell): boolean {
  const mine = analysis.rootsAround(node);
  for (const name of analysis.rootsAround(end)) if (mine.has(name)) return true;
  return false;
}
