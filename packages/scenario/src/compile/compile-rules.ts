import { slaRulesOf } from '../source/outcome.js';
import type { Rule } from '../source/rule.js';
import type { ScenarioSource } from '../source/scenario-source.js';
import type { RuleCell, RuleList, RuleResults } from './cell.js';
import type { Compilation } from './compilation.js';

/** A rule compiled on its own, before it has a place among the cells. */
export type LooseRule = Omit<RuleCell, 'index' | 'reads' | 'dependents'>;

/** The rules that decide the priority: they stand before it. */
export function compilePriorityRules(source: ScenarioSource, compilation: Compilation): readonly LooseRule[] {
  const { priority } = source;
  if (!priority) return [];
  const raises = priority.raise.map(({ to, ...rule }) => ({ ...rule, is: to }));
  return [
    ...compileList({ list: 'impact', rules: priority.impact, path: '/priority/impact' }, compilation),
    ...compileList({ list: 'urgency', rules: priority.urgency, path: '/priority/urgency' }, compilation),
    ...compileList({ list: 'raise', rules: raises, path: '/priority/raise' }, compilation),
  ];
}

/** The rules that may read the priority: they stand after it. */
export function compileOutcomeRules(source: ScenarioSource, compilation: Compilation): readonly LooseRule[] {
  const escalation = source.escalation.map(({ level, group, ...rule }) => ({ ...rule, is: { level, group } }));
  const pins = (source.knowledge?.pins ?? []).map(({ article, title, ...rule }, position) => ({
    ...rule,
    is: { article, title: compilation.optionalText(title, `/knowledge/pins/${position}/title`) },
  }));
  return [
    ...compileList({ list: 'category', rules: source.ticket.category, path: '/ticket/category' }, compilation),
    ...compileList({ list: 'tags', rules: source.ticket.tags, path: '/ticket/tags' }, compilation),
    ...compileList({ list: 'sla', rules: slaRulesOf(source.sla), path: '/sla' }, compilation),
    ...compileList({ list: 'escalation', rules: escalation, path: '/escalation' }, compilation),
    ...compileList({ list: 'pins', rules: pins, path: '/knowledge/pins' }, compilation),
  ];
}

interface ListSource<List extends RuleList> {
  readonly list: List;
  readonly rules: readonly Rule<RuleResults[List]>[];
  readonly path: string;
}

function compileList<List extends RuleList>(
  { list, rules, path }: ListSource<List>,
  compilation: Compilation,
): LooseRule[] {
  return rules.map((rule, position) => ({
    kind: 'rule',
    list,
    position,
    path: `${path}/${position}`,
    when: compilation.optionalExpression(rule.when, `${path}/${position}/when`, 'bool'),
    is: rule.is,
    because: compilation.optionalText(rule.because, `${path}/${position}/because`),
  }));
}
