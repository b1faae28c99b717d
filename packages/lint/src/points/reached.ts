import type { Evaluation } from '@filrouge/engine';
import { isRouted } from '@filrouge/engine';
import type { RuleCell, RuleList } from '@filrouge/scenario';
import type { Impact, Urgency } from '@filrouge/ticket';
import { dayIn } from '@filrouge/ticket';
import type { Point } from './point.js';

// As the engine writes `holds` and `states`.
const [yes, answered] = [2, 2];

/** Whether a call, as it stands, comes by the point: a place applies, an option is picked, a rule decides. */
export function isReached(point: Point, evaluation: Evaluation): boolean {
  switch (point.kind) {
    case 'step':
      return point.cells.some((index) => evaluation.holds[index] === yes);
    case 'item':
      return point.cells.some((index) => isShown(index, evaluation));
    case 'option':
      return point.cells.some((index) => isPicked(index, point.alike, evaluation));
    case 'rule':
      return point.cells.some((index) => decides(index, point.list, evaluation));
    case 'cell':
      return isJudgedAs(point, evaluation);
    case 'outcome':
      return outcomeIn(evaluation) === point.outcome;
  }
}

/** Ids of the points that a call, as it stands, comes by. */
export function reachedIn(points: readonly Point[], evaluation: Evaluation): readonly string[] {
  return points.filter((point) => isReached(point, evaluation)).map(({ id }) => id);
}

function isShown(index: number, { scenario, holds, inputs }: Evaluation): boolean {
  const cell = scenario.cells[index];
  if (holds[index] !== yes) return false;
  if (cell?.kind !== 'instruction' || cell.until === undefined) return true;
  return dayIn(scenario.source.client.timeZone, inputs.openedAtMs) <= cell.until;
}

function isPicked(
  index: number,
  alike: readonly string[],
  { scenario, states, values, findings }: Evaluation,
): boolean {
  const cell = scenario.cells[index];
  if (cell?.kind !== 'question' || states[index] !== answered) return false;
  const isWithdrawn = findings.get(index)?.some(({ code }) => code === 'answer-option-withdrawn');
  // A counted value was read by this very question type.
  return !isWithdrawn && cell.type.picked(values[index] as never).some((option) => alike.includes(option));
}

/** In a list of which one line counts, the first that holds; in the others every line that does. */
const everyLineCounts: ReadonlySet<RuleList> = new Set(['raise', 'tags', 'pins']);

function decides(index: number, list: RuleList, evaluation: Evaluation): boolean {
  const { scenario, holds } = evaluation;
  if (holds[index] !== yes || !counts(list, evaluation)) return false;
  return everyLineCounts.has(list) || scenario.rules[list].find((one) => holds[one] === yes) === index;
}

/** A call that is sent elsewhere has neither priority nor group. */
function counts(list: RuleList, evaluation: Evaluation): boolean {
  if (list === 'escalation') return isRouted(outcomeIn(evaluation));
  const isJudgement = list === 'impact' || list === 'urgency' || list === 'raise';
  return !isJudgement || evaluation.states[evaluation.scenario.priority] === answered;
}

function isJudgedAs(wanted: { readonly impact: Impact; readonly urgency: Urgency }, evaluation: Evaluation): boolean {
  const { scenario, states } = evaluation;
  if (states[scenario.priority] !== answered) return false;
  return firstOf('impact', evaluation)?.is === wanted.impact && firstOf('urgency', evaluation)?.is === wanted.urgency;
}

function firstOf(list: RuleList, { scenario, holds }: Evaluation): RuleCell | undefined {
  const cell = scenario.cells[scenario.rules[list].find((index) => holds[index] === yes) ?? -1];
  return cell?.kind === 'rule' ? cell : undefined;
}

function outcomeIn({ scenario, end }: Evaluation) {
  const cell = scenario.cells[end];
  return cell?.kind === 'end' ? cell.outcome : 'qualified';
}
