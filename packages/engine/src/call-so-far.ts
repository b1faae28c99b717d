import type { CallSoFar } from '@filrouge/knowledge';
import type { AnswerValue } from '@filrouge/scenario';
import { shownText } from '@filrouge/scenario';
import { firstRule } from './evaluate/evaluate-outcome.js';
import { answered } from './evaluate/evaluation.js';
import { displayOf, scopeOf } from './evaluate/scope.js';
import type { SessionState } from './session/session-state.js';
import { wantedKnowledgeOf } from './wanted-knowledge.js';

/**
 * What open incidents are compared with as the call stands: a pure function of it, of the same answers that articles are
 * looked for with.
 */
export function callSoFarOf(state: SessionState): CallSoFar {
  const { scenario, evaluation } = state;
  return {
    client: scenario.source.client.id,
    answers: wantedKnowledgeOf(state).answers,
    category: firstRule(evaluation, 'category')?.is,
    told: Object.fromEntries(scenario.questions.flatMap((index) => toldAt(state, index))),
  };
}

/** Value and label of what was picked, else the answer as it reads; nothing of private answers. */
function toldAt(
  { scenario, evaluation, locale }: SessionState,
  index: number,
): readonly (readonly [string, readonly string[]])[] {
  const cell = scenario.cells[index];
  if (cell?.kind !== 'question' || evaluation.states[index] !== answered) return [];
  if ((cell.source.privacy ?? 'none') !== 'none') return [];
  // A counted value was read by this very question type.
  const picked = cell.type.picked(evaluation.values[index] as AnswerValue);
  const shown = displayOf(evaluation, cell, { locale, isKept: true });
  const labels = cell.options
    .filter(({ source }) => picked.includes(source.value))
    .map(({ label }) => shownText(label, locale, scopeOf(evaluation, { locale, isKept: true })).text);
  const texts = [...picked, ...labels, shown].filter((text) => text !== '');
  return texts.length > 0 ? [[cell.id, texts]] : [];
}
