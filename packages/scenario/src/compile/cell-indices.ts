import { ruleLists } from './cell.js';
import type { Cell, RuleList } from './cell.js';
import type { Scenario } from './scenario.js';

/** Where each sort of cell stands, so that nobody need look through all of them. */
export function indicesOf(cells: readonly Cell[]) {
  const where = (test: (cell: Cell) => boolean) => cells.filter(test).map((cell) => cell.index);
  const rules = cells.filter((cell) => cell.kind === 'rule');
  const rulesOf = (list: RuleList) => rules.filter((rule) => rule.list === list).map((rule) => rule.index);
  return {
    steps: where((cell) => cell.kind === 'step'),
    questions: where((cell) => cell.kind === 'question'),
    requiredByRule: where((cell) => cell.kind === 'question' && typeof cell.required !== 'boolean'),
    demanding: where((cell) => cell.kind === 'question' && cell.required !== false),
    ends: where((cell) => cell.kind === 'end'),
    instructions: [
      ...where((cell) => cell.kind === 'instruction' && cell.step < 0),
      ...where((cell) => cell.kind === 'instruction' && cell.step >= 0),
    ],
    // The list of names is the record's own key type.
    rules: Object.fromEntries(ruleLists.map((list) => [list, rulesOf(list)])) as unknown as Scenario['rules'],
    priority: cells.findIndex((cell) => cell.kind === 'priority'),
  };
}
