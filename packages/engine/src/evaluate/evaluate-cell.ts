import type { Cell, FactCell, PriorityCell, QuestionCell, RepeatCell, RowCell } from '@filrouge/scenario';
import { decisionOf, holdsIn, isAwaited, looksOf, reportFailure } from './condition.js';
import type { Draft } from './draft.js';
import { blocks, findingsOf } from './evaluate-findings.js';
import { nodeHolds, questionState, requiredHolds, rowsIn } from './evaluate-node.js';
import { rulingPriority } from './evaluate-outcome.js';
import { isJudged } from './judged-outcomes.js';
import type { ValueState } from './evaluation.js';
import { answered, awaited, closed, no, yes } from './evaluation.js';
import { scopeOf } from './scope.js';

/** Evaluates one cell; true when what others read of it came out other than before. */
export function evaluateCell(draft: Draft, cell: Cell): boolean {
  draft.work += 1;
  if (draft.errors.size > 0) draft.errors.delete(decisionOf(cell).key);
  if (cell.kind === 'fact') return evaluateFact(draft, cell);
  if (cell.kind === 'priority') return evaluatePriority(draft, cell);
  const { index } = cell;
  const before = draft.holds[index];
  const now = cell.kind === 'rule' ? holdsIn(draft, decisionOf(cell), cell.when) : nodeHolds(draft, cell);
  draft.holds[index] = now;
  if (cell.kind === 'question') return evaluateQuestion(draft, cell) || before !== now;
  if (cell.kind === 'repeat') return evaluateRepeat(draft, cell) || before !== now;
  if (cell.kind === 'row') return evaluateRow(draft, cell) || before !== now;
  return before !== now;
}

function evaluateQuestion(draft: Draft, cell: QuestionCell): boolean {
  const { index } = cell;
  const answer = draft.inputs.answers[index];
  const [stateBefore, valueBefore] = [draft.states[index], draft.values[index]];
  const state = questionState((draft.holds[index] ?? no) as 0 | 1 | 2, answer);
  draft.states[index] = state;
  draft.values[index] = state === answered ? answer?.value : undefined;
  return stateBefore !== state || valueBefore !== draft.values[index];
}

/** Evaluates what others do not read of a question: whether it is required, and what is to be said of its answer. */
export function evaluateAppearance(draft: Draft, cell: QuestionCell): void {
  const { index } = cell;
  if (draft.errors.size > 0) draft.errors.delete(looksOf(cell).key);
  draft.required[index] = draft.holds[index] === yes ? requiredHolds(draft, cell) : no;
  const findings = draft.states[index] === answered ? findingsOf(draft, cell) : [];
  if (findings.length > 0) draft.findings.set(index, findings);
  else draft.findings.delete(index);
  const gap = Number(isGap(draft, index));
  draft.gaps += gap - (draft.gapAt[index] ?? 0);
  draft.gapAt[index] = gap;
}

/** Whether a question holds the ticket back: required and not settled, or answered wrongly. */
function isGap({ required, states, findings, inputs }: Draft, index: number): boolean {
  if (states[index] === answered) return findings.get(index)?.some(blocks) ?? false;
  return required[index] === yes && (states[index] === awaited || inputs.answers[index]?.provenance === 'skipped');
}

/** The rows of a repeat: those its question was given, or those of the repeat it goes over. */
function evaluateRepeat(draft: Draft, { index, closing, over }: RepeatCell): boolean {
  const before = draft.values[index];
  const isThere = draft.holds[index] !== no;
  const rows = over < 0 ? draft.inputs.answers[closing]?.value : draft.values[over];
  draft.values[index] = isThere ? rows : undefined;
  return before !== draft.values[index];
}

const stateOfRow: readonly ValueState[] = [closed, awaited, answered];

/** What `index` reads in a row: its number among those there are, from 0. */
function evaluateRow(draft: Draft, { index, parent, place }: RowCell): boolean {
  const before = draft.values[index];
  const holds = draft.holds[index];
  draft.states[index] = stateOfRow[holds ?? no] ?? closed;
  draft.values[index] = holds === yes ? rowsIn(draft, parent).indexOf(place) : undefined;
  return before !== draft.values[index];
}

function evaluateFact(draft: Draft, cell: FactCell): boolean {
  const { index } = cell;
  const [stateBefore, valueBefore] = [draft.states[index], draft.values[index]];
  const { state, value } = factOutcome(draft, cell);
  draft.states[index] = state;
  draft.values[index] = value;
  return stateBefore !== state || valueBefore !== value;
}

function factOutcome(draft: Draft, cell: FactCell): { readonly state: ValueState; readonly value?: unknown } {
  const { expression, type, row } = cell;
  const result = expression.evaluate(scopeOf(draft, { row }));
  if (result.state === 'value') return { state: answered, value: result.value };
  if (result.state === 'unknown' && isAwaited(draft, expression, row)) return { state: awaited };
  if (result.state === 'error') reportFailure(draft, { ...decisionOf(cell), source: expression.source }, result);
  // A named condition that nothing can decide any more does not hold: it is false, and its contrary may be asked.
  return type === 'yesNo' ? { state: answered, value: false } : { state: closed };
}

function evaluatePriority(draft: Draft, cell: PriorityCell): boolean {
  const { index } = cell;
  const before = draft.values[index] as PriorityValue | undefined;
  const found = isJudgedSoFar(draft) ? rulingPriority(draft, cell, draft.scenario.locales[0]) : undefined;
  const now: PriorityValue | undefined = found && {
    priority: found.level,
    impact: found.impact,
    urgency: found.urgency,
  };
  draft.states[index] = now ? answered : closed;
  draft.values[index] = now;
  return before?.priority !== now?.priority || before?.impact !== now?.impact || before?.urgency !== now?.urgency;
}

/** A call that is sent elsewhere has no priority here: no rule and no instruction may read one. */
function isJudgedSoFar({ scenario, end }: Draft): boolean {
  const cell = scenario.cells[end];
  return cell?.kind !== 'end' || isJudged(cell.outcome);
}

/** What `priority`, `impact` and `urgency` read. */
interface PriorityValue {
  readonly priority: string;
  readonly impact: string;
  readonly urgency: string;
}
