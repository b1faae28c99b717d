import type { View } from '@filrouge/engine';
import { questionOf } from '../steps/question-state.js';

/** Something that keeps the ticket from being sent: a question to open, or an instruction to acknowledge. */
export interface Gap {
  readonly kind: 'question' | 'instruction';
  readonly id: string;
}

/** All that keeps the ticket from being sent, first things first; open questions that decide the outcome or may ask for more count too, and those whose file is on its way. */
export function gapsOf(view: View): readonly Gap[] {
  const { missing, decided, demanding, isReady } = view;
  if (isReady) return [];
  const gaps = missing.map(({ kind, id }): Gap => ({
    kind: kind === 'unacknowledged' ? 'instruction' : 'question',
    id,
  }));
  const known = new Set(gaps.map(({ id }) => id));
  const deciding = [...new Set([...decided.questions, ...demanding, ...waitingForFiles(view)])].filter(
    (id) => !known.has(id),
  );
  return [...gaps, ...deciding.map((id): Gap => ({ kind: 'question', id }))];
}

function waitingForFiles(view: View): readonly string[] {
  const ids = Object.keys(view.uploads).filter((id) => view.uploads[id]?.some(({ state }) => state === 'uploading'));
  return ids.filter((id) => questionOf(view, id));
}
