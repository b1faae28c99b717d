import type { ScenarioSource } from '../source/scenario-source.js';
import { conditionReads } from './cell-reads.js';
import type { Compilation } from './compilation.js';
import { compileOutcomeRules, compilePriorityRules } from './compile-rules.js';
import type { LooseRule } from './compile-rules.js';
import { judgementNames } from './declarations.js';
import type { LooseCell } from './loose-cell.js';

/** The cells of what the answers come to: impact and urgency, the priority, then all that may rest on it. */
export function outcomeCells(source: ScenarioSource, compilation: Compilation): readonly LooseCell[] {
  const before = compilePriorityRules(source, compilation).map(ruleCell);
  const priority: readonly LooseCell[] = source.priority ? [priorityCell(source.priority.matrix, before)] : [];
  return [...before, ...priority, ...compileOutcomeRules(source, compilation).map(ruleCell)];
}

function priorityCell(matrix: object, rules: readonly LooseCell[]): LooseCell {
  const body = { kind: 'priority', path: '/priority', matrix };
  return {
    body,
    names: judgementNames,
    path: '/priority',
    decides: [],
    appears: [],
    parent: undefined,
    step: undefined,
    alsoReads: rules,
  };
}

function ruleCell(rule: LooseRule): LooseCell {
  return {
    body: rule,
    names: [],
    path: rule.path,
    decides: conditionReads(rule),
    appears: [],
    parent: undefined,
    step: undefined,
  };
}
