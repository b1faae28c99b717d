import type { PriorityCell, RuleCell, RuleList, RuleResults } from '@filrouge/scenario';
import { shownText } from '@filrouge/scenario';
import type { Ruled, TicketPriority } from '@filrouge/ticket';
import { overriddenPriority, priorityOf } from '@filrouge/ticket';
import type { Draft } from './draft.js';
import { yes } from './evaluation.js';
import type { Evaluated } from './evaluated.js';
import { scopeOf } from './scope.js';

/** An evaluation whose rules are decided. */
export type Ruling = Evaluated & Pick<Draft, 'holds'>;

/** A rule that holds now. */
export type HoldingRule<List extends RuleList> = RuleCell<List>;

/** Every rule of the list that holds now, in order. */
export function holdingRules<List extends RuleList>(
  { scenario, holds }: Ruling,
  list: List,
): readonly HoldingRule<List>[] {
  // Every index of `rules[list]` is a rule of that list.
  return scenario.rules[list]
    .filter((index) => holds[index] === yes)
    .map((index) => scenario.cells[index] as RuleCell<List>);
}

/** The first rule of the list that holds now. */
export function firstRule<List extends RuleList>(
  { scenario, holds }: Ruling,
  list: List,
): HoldingRule<List> | undefined {
  const index = scenario.rules[list].find((candidate) => holds[candidate] === yes);
  return index === undefined ? undefined : (scenario.cells[index] as RuleCell<List>);
}

/** The priority by the rules that hold, or the level the operator chose; undefined while impact or urgency is not known. */
export function rulingPriority(ruling: Ruling, cell: PriorityCell, locale: string): TicketPriority | undefined {
  const impact = firstRule(ruling, 'impact');
  const urgency = firstRule(ruling, 'urgency');
  if (!impact || !urgency) return undefined;
  const words = (rule: HoldingRule<'impact' | 'urgency' | 'raise'>) => ruled(ruling, rule, locale);
  const priority = priorityOf({
    impact: words(impact) as Ruled<RuleResults['impact']>,
    urgency: words(urgency) as Ruled<RuleResults['urgency']>,
    matrix: cell.matrix,
    raises: holdingRules(ruling, 'raise').map(words) as readonly Ruled<RuleResults['raise']>[],
  });
  const { override } = ruling.inputs;
  return override ? overriddenPriority(priority, override.level, override.reason) : priority;
}

function ruled(ruling: Ruling, rule: RuleCell, locale: string): Ruled<unknown> {
  const because = rule.because && shownText(rule.because, locale, scopeOf(ruling, { locale, isKept: true })).text;
  return { is: rule.is, ...(because ? { because } : {}) };
}
