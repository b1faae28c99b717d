import type { RuleCell, RuleList } from '@filrouge/scenario';
import type { Analysis } from '../analysis/analysis.js';
import type { Fact, Goal } from '../analysis/goal.js';
import type { Found } from '../finding.js';
import type { Rule } from '../rule.js';

export const ruleNeverWins: Rule = {
  name: 'rule-never-wins',
  severity: 'error',
  preset: 'recommended',
  docs: 'A rule that never decides: an earlier one of its list holds whenever it does.',
  check: (analysis) => firstMatchLists.flatMap((list) => losersIn(analysis, rulesIn(analysis, list))),
};

/** In the other lists every rule that holds counts. */
const firstMatchLists: readonly RuleList[] = ['impact', 'urgency', 'category', 'escalation'];

function rulesIn({ scenario }: Analysis, list: RuleList): readonly RuleCell[] {
  return scenario.rules[list].flatMap((index) => {
    const cell = scenario.cells[index];
    return cell?.kind === 'rule' ? [cell] : [];
  });
}

function losersIn(analysis: Analysis, rules: readonly RuleCell[]): readonly Found[] {
  const always = rules.findIndex(({ when }) => !when);
  return rules.flatMap((rule, place) => {
    const winner = always >= 0 && place > always ? rules[always] : winnerOver(analysis, rule, rules.slice(0, place));
    if (!winner) return [];
    const condition = winner.when?.source;
    return [{ path: rule.path, params: { winner: winner.position + 1, ...(condition ? { condition } : {}) } }];
  });
}

/** The rule that holds whenever this one does; the last of those that do so together. */
function winnerOver(analysis: Analysis, rule: RuleCell, earlier: readonly RuleCell[]): RuleCell | undefined {
  const { when, path } = rule;
  const own = analysis.expressionAt(`${path}/when`);
  if (!when || !own || !analysis.conditions.canHold(own)) return undefined;
  // The same words have the same value, also where the analysis reads no further: over rows, or through facts of rows.
  const same = earlier.find((other) => other.when?.source === when.source);
  if (same) return same;
  const roots = analysis.reads.rootsOf(when);
  const rivals = earlier.filter((other) => other.when && sharesAny(roots, analysis.reads.rootsOf(other.when)));
  if (rivals.length === 0 || canWin(analysis, rule, rivals)) return undefined;
  return rivals.find((rival) => !canWin(analysis, rule, [rival])) ?? rivals.at(-1);
}

function canWin(analysis: Analysis, rule: RuleCell, rivals: readonly RuleCell[]): boolean {
  const passed = rivals.map((rival): Goal => ({ kind: 'not-all', facts: factsOf(rival) }));
  return analysis.isPossible([{ kind: 'all', facts: factsOf(rule) }, ...passed]);
}

const factsOf = ({ when }: RuleCell): readonly Fact[] => (when ? [{ kind: 'holds', expression: when }] : []);

function sharesAny(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const name of one) if (other.has(name)) return true;
  return false;
}
