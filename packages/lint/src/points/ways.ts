import type { RuleCell, RuleList, Scenario } from '@filrouge/scenario';
import { isRouted } from '@filrouge/engine';
import type { Analysis } from '../analysis/analysis.js';
import type { Possible } from '../analysis/domain.js';
import type { Fact, Goal } from '../analysis/goal.js';
import type { Point } from './point.js';

/** Goals that together bring a call by a point; of several such ways each will do. */
export type Way = readonly Goal[];

/** Every way to come by a point; none when nothing in the scenario leads there. */
export function waysTo(analysis: Analysis, point: Point): readonly Way[] {
  switch (point.kind) {
    case 'step':
    case 'item':
      return placeWays(analysis, point.index);
    case 'option':
      return optionWays(analysis, point);
    case 'rule':
      return [[...ruleGoals(analysis.scenario, point.index), ...notSentElsewhere(analysis, point.list)]];
    case 'cell':
      return judgementWays(analysis, point);
    case 'outcome':
      return outcomeWays(analysis, point.outcome);
  }
}

/** What must be so for a rule to decide its list. */
export function ruleGoals({ cells, rules }: Scenario, index: number): Way {
  const cell = cells[index];
  if (cell?.kind !== 'rule') return [];
  const isFirstMatch = firstMatchLists.has(cell.list);
  const earlier = isFirstMatch ? rules[cell.list].slice(0, cell.position) : [];
  return [all(factsOf(cell)), ...earlier.map((one) => notAll(factsOf(cells[one] as RuleCell)))];
}

/** Ways to each pair of an impact and an urgency rule. */
function judgementWays(
  analysis: Analysis,
  { impact, urgency }: { readonly impact: string; readonly urgency: string },
): readonly Way[] {
  const { scenario } = analysis;
  const judged = notSentElsewhere(analysis, 'impact');
  return rulesGiving(scenario, 'impact', impact).flatMap((one) =>
    rulesGiving(scenario, 'urgency', urgency).map((other) => [
      ...ruleGoals(scenario, one),
      ...ruleGoals(scenario, other),
      ...judged,
    ]),
  );
}

/** Indices of the rules of a list that give a result. */
export function rulesGiving({ rules, cells }: Scenario, list: 'impact' | 'urgency', result: string): readonly number[] {
  return rules[list].filter((index) => {
    const cell = cells[index];
    return cell?.kind === 'rule' && cell.is === result;
  });
}

const firstMatchLists: ReadonlySet<RuleList> = new Set(['impact', 'urgency', 'category', 'escalation']);

const all = (facts: readonly Fact[]): Goal => ({ kind: 'all', facts });
const notAll = (facts: readonly Fact[]): Goal => ({ kind: 'not-all', facts });

const factsOf = ({ when }: RuleCell): readonly Fact[] => (when ? [{ kind: 'holds', expression: when }] : []);

function placeWays({ scenario, outline }: Analysis, index: number): readonly Way[] {
  const cell = scenario.cells[index];
  if (!cell || cell.kind === 'fact' || cell.kind === 'rule' || cell.kind === 'priority') return [];
  const isStanding = cell.kind !== 'step' && cell.step < 0;
  const ends = isStanding ? [] : outline.ends.filter((end) => end.index < index);
  return [[all(outline.factsOf(cell)), ...ends.map((end) => notAll(outline.factsOf(end)))]];
}

function optionWays(analysis: Analysis, point: Point & { readonly kind: 'option' }): readonly Way[] {
  const cell = analysis.scenario.cells[point.index];
  if (cell?.kind !== 'question') return [];
  const when = cell.options.find(({ source }) => source.value === point.option)?.when;
  // Only values of the question's own type are supposed of it.
  const picks = ({ state, value }: Possible) =>
    state === 'answered' && value !== undefined && cell.type.picked(value as never).includes(point.option);
  // Of options that nothing tells apart one stands for all: any answer will do.
  const isTold = analysis.domains.of(cell.id).values.some(picks);
  const picked: Fact = isTold ? { kind: 'picked', name: cell.id, picks } : { kind: 'answered', name: cell.id };
  const own = all([...(when ? [{ kind: 'holds', expression: when } as const] : []), picked]);
  return placeWays(analysis, point.index).map((way) => [...way, own]);
}

/** No end that takes the work away from what the list decides. */
export function notSentElsewhere({ outline }: Analysis, list: RuleList): Way {
  const isEscalation = list === 'escalation';
  if (!isEscalation && list !== 'impact' && list !== 'urgency' && list !== 'raise') return [];
  return outline.ends
    .filter(({ outcome }) => !isRouted(outcome) && (isEscalation || outcome !== 'resolved'))
    .map((end) => notAll(outline.factsOf(end)));
}

function outcomeWays({ outline }: Analysis, outcome: string): readonly Way[] {
  const none = outline.ends.map((end) => notAll(outline.factsOf(end)));
  const ending = outline.ends.flatMap((end, place): readonly Way[] =>
    end.outcome === outcome ? [[all(outline.factsOf(end)), ...none.slice(0, place)]] : [],
  );
  return outcome === 'qualified' ? [none, ...ending] : ending;
}
