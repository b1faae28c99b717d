import type { AnswerValue, IssueParams, QuestionCell } from '@filrouge/scenario';
import { displayOfValue } from '../evaluate/scope.js';
import { toldParams } from '../told-params.js';
import type { SessionState } from './session-state.js';
import { typingPlaceOf } from './typing-place.js';

/** A value as it would count, and as a person reads it. */
export interface PreviewedValue {
  readonly value: AnswerValue;
  readonly display: string;
}

/** What a question makes of an answer that is not given yet. */
export type AnswerPreview =
  | ({ readonly kind: 'value' } & PreviewedValue)
  | { readonly kind: 'cleared' }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly params: IssueParams;
      /** What it may mean, when it may mean several; empty otherwise. */
      readonly candidates: readonly PreviewedValue[];
    };

interface Previewed {
  readonly id: string;
  readonly value: unknown;
  readonly nowMs: number;
}

/** Reads an answer without giving it; `unknown-question-answered` for a question the scenario does not ask. */
export function previewOf(state: SessionState, { id, value, nowMs }: Previewed): AnswerPreview {
  const cell = state.scenario.cells[state.scenario.named.get(id) ?? -1];
  if (cell?.kind !== 'question')
    return { kind: 'refused', code: 'unknown-question-answered', params: { id }, candidates: [] };
  const reading = cell.type.read(value, cell.source, typingPlaceOf(state, nowMs));
  if (reading.kind === 'cleared') return reading;
  if (reading.kind === 'value') return { kind: 'value', ...shown(state, cell, reading.value) };
  const candidates = (reading.candidates ?? []).map((candidate) => shown(state, cell, candidate));
  return { kind: 'refused', code: reading.code, params: toldParams(cell, reading.params), candidates };
}

const shown = (state: SessionState, cell: QuestionCell, value: AnswerValue): PreviewedValue => ({
  value,
  display: displayOfValue(state.evaluation, cell, { value, locale: state.locale }),
});
