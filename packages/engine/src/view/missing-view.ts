import { answered } from '../evaluate/evaluation.js';
import type { SessionState } from '../session/session-state.js';
import { waitingInstructions } from '../session/session.guards.js';
import type { MissingView } from '../view.js';
import type { NodeViews } from './node-views.js';

/** What holds the ticket back: questions in document order, then instructions that wait to be acknowledged. */
export function missingView(state: SessionState, nodes: NodeViews): readonly MissingView[] {
  const { evaluation, scenario } = state;
  const questions = evaluation.gaps === 0 ? [] : scenario.questions.filter((index) => evaluation.gapAt[index] === 1);
  return [
    ...questions.flatMap((index) => questionGap(state, nodes, index)),
    ...waitingInstructions(state).flatMap((index) => instructionGap(state, nodes, index)),
  ];
}

function questionGap(state: SessionState, nodes: NodeViews, index: number): readonly MissingView[] {
  const view = nodes.viewAt(state, index);
  if (view?.kind !== 'question') return [];
  const kind = state.evaluation.states[index] === answered ? 'invalid' : 'unanswered';
  return [{ kind, id: view.id, stepId: view.stepId, label: view.label.text }];
}

function instructionGap(state: SessionState, nodes: NodeViews, index: number): readonly MissingView[] {
  const view = nodes.viewAt(state, index);
  if (view?.kind !== 'instruction') return [];
  return [
    { kind: 'unacknowledged', id: view.id, label: view.text.text, ...(view.stepId ? { stepId: view.stepId } : {}) },
  ];
}
