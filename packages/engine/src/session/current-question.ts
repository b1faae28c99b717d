import { answered, awaited, yes } from '../evaluate/evaluation.js';
import type { SessionState } from './session-state.js';

type Asking = Pick<SessionState, 'scenario' | 'evaluation' | 'anchor' | 'isPinned'>;

/**
 * The question to ask now: the one the operator opened; else the first unsettled one from there on; else the first
 * unsettled one at all. -1 when every question on the path is settled.
 */
export function currentQuestion(state: Asking): number {
  const { anchor, isPinned, evaluation } = state;
  if (isPinned && evaluation.holds[anchor] === yes) return anchor;
  const later = firstUnsettled(state, anchor);
  return later >= 0 || anchor < 0 ? later : firstUnsettled(state, -1);
}

/** The first unsettled question from a place on; -1 when there is none. */
function firstUnsettled(state: Asking, from: number): number {
  const { questions } = state.scenario;
  for (let place = placeOf(questions, from); place < questions.length; place += 1) {
    const index = questions[place] ?? -1;
    if (isUnsettled(state, index)) return index;
  }
  return -1;
}

/** Place of the first question at or after an index: questions stand in ascending order. */
function placeOf(questions: readonly number[], index: number): number {
  let [low, high] = [0, questions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((questions[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a question on the path still wants an answer: none was given, or the one given cannot stand. */
export function isUnsettled({ evaluation }: Pick<Asking, 'evaluation'>, index: number): boolean {
  if (evaluation.holds[index] !== yes) return false;
  if (evaluation.states[index] === awaited) return true;
  return evaluation.states[index] === answered && evaluation.gapAt[index] === 1;
}

/** The nearest question on the path before (-1) or after (+1) the current one; -1 when there is none. */
export function neighbourQuestion(state: Asking, direction: -1 | 1): number {
  const { questions } = state.scenario;
  const current = currentQuestion(state);
  const start = current < 0 ? questions.length : placeOf(questions, current);
  for (let place = start + direction; place >= 0 && place < questions.length; place += direction) {
    const index = questions[place] ?? -1;
    if (state.evaluation.holds[index] === yes) return index;
  }
  return -1;
}
