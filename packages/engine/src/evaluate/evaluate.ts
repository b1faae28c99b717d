import type { Scenario } from '@filrouge/scenario';
import { CellQueue } from './cell-queue.js';
import type { Draft } from './draft.js';
import { draftOf, emptyDraft } from './draft.js';
import { evaluateAppearance, evaluateCell } from './evaluate-cell.js';
import type { Evaluation, Inputs } from './evaluation.js';
import { yes } from './evaluation.js';
import { isRepeatQuestion } from './repeat-question.js';

/** Evaluates every cell, in order. */
export function evaluate(scenario: Scenario, inputs: Inputs): Evaluation {
  const draft = emptyDraft(scenario, inputs);
  evaluateEvery(draft);
  for (const { index } of scenario.cells) draft.changed.add(index);
  return draft;
}

/**
 * Evaluates what the change of some questions' answers reaches, and nothing else: the cost follows the dependants.
 * Gives exactly what `evaluate` would.
 */
export function reevaluate(previous: Evaluation, inputs: Inputs, answeredAgain: Iterable<number>): Evaluation {
  const draft = draftOf(previous, inputs);
  const queue = new CellQueue();
  const touched = new Set(withLists(draft, answeredAgain));
  for (const index of touched) queue.add(index);
  if (inputs.override !== previous.inputs.override && draft.scenario.priority >= 0) queue.add(draft.scenario.priority);
  for (let index = queue.take(); index !== undefined; index = queue.take()) {
    const cell = draft.scenario.cells[index];
    if (!cell || !evaluateCell(draft, cell)) continue;
    if (cell.kind === 'end') return evaluateAgain(previous, inputs, touched);
    draft.changed.add(index);
    for (const dependent of cell.dependents) queue.add(dependent);
  }
  for (const index of appearing(draft, touched)) refreshAppearance(draft, index);
  for (const index of touched) draft.changed.add(index);
  return draft;
}

/** The list of a repeat takes its rows from the question after them. */
function withLists({ scenario: { cells } }: Draft, answeredAgain: Iterable<number>): readonly number[] {
  return [...answeredAgain].flatMap((index) => {
    const cell = cells[index];
    const isRows = cell?.kind === 'question' && isRepeatQuestion(cell);
    return isRows ? [cell.parent, index] : [index];
  });
}

/** An end came or went, and everything after it did too: every cell is evaluated, and what came out as before is told apart. */
function evaluateAgain(previous: Evaluation, inputs: Inputs, touched: ReadonlySet<number>): Evaluation {
  const draft = { ...draftOf(previous, inputs), end: -1 };
  evaluateEvery(draft);
  for (const index of touched) draft.changed.add(index);
  return draft;
}

/** Evaluates every cell of a draft that has no end yet, in order; notes those that come out other than before. */
function evaluateEvery(draft: Draft): void {
  const { cells, questions } = draft.scenario;
  for (const cell of cells) {
    if (evaluateCell(draft, cell)) draft.changed.add(cell.index);
    if (cell.kind === 'end' && draft.end < 0 && draft.holds[cell.index] === yes) draft.end = cell.index;
  }
  for (const index of questions) refreshAppearance(draft, index);
}

/** Questions whose looks the change may have altered: those that changed, and those that show what changed. */
function appearing({ changed, scenario }: Draft, touched: ReadonlySet<number>): ReadonlySet<number> {
  const appearing = new Set<number>([...changed, ...touched]);
  for (const index of changed) for (const viewer of scenario.viewers.get(index) ?? []) appearing.add(viewer);
  return appearing;
}

function refreshAppearance(draft: Draft, index: number): void {
  const cell = draft.scenario.cells[index];
  if (cell?.kind === 'question') evaluateAppearance(draft, cell);
}
