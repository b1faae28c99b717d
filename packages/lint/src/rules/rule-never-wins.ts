import type { Expression, RuleCell, RuleList } from '@filrouge/scenario';
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
  const earlier = new EarlierRules(analysis);
  return rules.flatMap((rule, place) => {
    const winner = always >= 0 && place > always ? rules[always] : winnerOver(analysis, rule, earlier);
    earlier.add(rule);
    if (!winner) return [];
    const condition = winner.when?.source;
    return [{ path: rule.path, params: { winner: winner.position + 1, ...(condition ? { condition } : {}) } }];
  });
}

/** The rule that holds whenever this one does; the last of those that do so together. */
function winnerOver(analysis: Analysis, rule: RuleCell, earlier: EarlierRules): RuleCell | undefined {
  const { when, path } = rule;
  const own = analysis.expressionAt(`${path}/when`);
  if (!when || !own || !analysis.conditions.canHold(own)) return undefined;
  // The same words have the same value, also where the analysis reads no further: over rows, or through facts of rows.
  const same = earlier.withSource(when.source);
  if (same) return same;
  const rivals = earlier.sharingRoots(when);
  if (rivals.length === 0 || canWin(analysis, rule, rivals)) return undefined;
  return rivals.find((rival) => !canWin(analysis, rule, [rival])) ?? rivals.at(-1);
}

function canWin(analysis: Analysis, rule: RuleCell, rivals: readonly RuleCell[]): boolean {
  const passed = rivals.map((rival): Goal => ({ kind: 'not-all', facts: factsOf(rival) }));
  return analysis.isPossible([{ kind: 'all', facts: factsOf(rule) }, ...passed]);
}

const factsOf = ({ when }: RuleCell): readonly Fact[] => (when ? [{ kind: 'holds', expression: when }] : []);

/** The conditional rules of a list in front of another, found by what they say and by what they rest on. */
class EarlierRules {
  readonly #analysis: Analysis;
  readonly #bySource = new Map<string, RuleCell>();
  readonly #byRoot = new Map<string, RuleCell[]>();

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }

  add(rule: RuleCell): void {
    const { when } = rule;
    if (!when) return;
    if (!this.#bySource.has(when.source)) this.#bySource.set(when.source, rule);
    for (const root of this.#analysis.reads.rootsOf(when)) {
      const known = this.#byRoot.get(root);
      if (known) known.push(rule);
      else this.#byRoot.set(root, [rule]);
    }
  }

  /** The first that says the same. */
  withSource(source: string): RuleCell | undefined {
    return this.#bySource.get(source);
  }

  /** Those that rest on something the condition rests on too, in the order of the list. */
  sharingRoots(when: Expression): readonly RuleCell[] {
    const found = [...this.#analysis.reads.rootsOf(when)].flatMap((root) => this.#byRoot.get(root) ?? []);
    return [...new Set(found)].toSorted((one, other) => one.position - other.position);
  }
}
