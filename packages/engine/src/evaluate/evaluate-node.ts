import type { BranchCell, NodeCell, QuestionCell } from '@filrouge/scenario';
import type { Answer } from '../answers.js';
import { decisionOf, holdsIn, looksOf } from './condition.js';
import type { Draft } from './draft.js';
import type { Holds, ValueState } from './evaluation.js';
import { answered, awaited, closed, no, notKnown, open, yes } from './evaluation.js';

/** Whether a place on the outline applies: it does when what it stands in does, and its own condition holds. */
export function nodeHolds(draft: Draft, node: NodeCell): Holds {
  if (draft.end >= 0 && draft.end < node.index && isOnOutline(node)) return no;
  if (node.kind === 'branch') return branchHolds(draft, node);
  const around = node.parent < 0 ? yes : holdsAt(draft, node.parent);
  if (around === no) return no;
  if (node.kind === 'row' && !rowsIn(draft, node.parent).includes(node.place)) return no;
  const own = holdsIn(draft, decisionOf(node), node.when);
  return own === no || around === yes ? own : open;
}

/** Standing instructions hold to the end of the call, wherever the interview ends. */
const isOnOutline = (node: NodeCell) => node.step >= 0 || node.kind !== 'instruction';

/** Ids of the rows of the repeat at an index, in order. */
export function rowsIn({ values }: { readonly values: readonly unknown[] }, repeat: number): readonly string[] {
  // The value of a repeat is that of its question, which reads lists of ids only.
  return (values[repeat] as readonly string[] | undefined) ?? [];
}

/** Follow-ups apply while their option is picked. */
function branchHolds(draft: Draft, { parent, option }: BranchCell): Holds {
  const around = holdsAt(draft, parent);
  if (around !== yes) return around;
  const state = draft.states[parent];
  if (state !== answered) return state === awaited ? open : no;
  const question = draft.scenario.cells[parent];
  if (question?.kind !== 'question') return no;
  // A counted value was read by this very question type.
  return question.type.picked(draft.values[parent] as never).includes(option) ? yes : no;
}

const holdsAt = ({ holds }: Draft, index: number) => (holds[index] ?? no) as Holds;

/** Whether a question has a value that counts: only on the path, and only a value that was given. */
export function questionState(holds: Holds, answer: Answer | undefined): ValueState {
  if (holds === no) return closed;
  if (holds === open || !answer || answer.isOpen) return awaited;
  if (answer.value !== undefined) return answered;
  return answer.provenance === 'unknown' ? notKnown : closed;
}

/** Whether a question on the path demands an answer. */
export function requiredHolds(draft: Draft, cell: QuestionCell): Holds {
  if (typeof cell.required === 'boolean') return cell.required ? yes : no;
  return holdsIn(draft, looksOf(cell), cell.required);
}
