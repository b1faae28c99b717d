import type { View } from '@filrouge/engine';
import { questionOf } from './question-state.js';

/** Something that keeps the ticket from being sent: a question to open, or an instruction to acknowledge. */
export interface Gap {
  readonly kind: 'question' | 'instruction';
  readonly id: string;
}

/**
 * All that keeps the ticket from being sent, first things first; open questions that decide the outcome or may ask for
 * more count too, and those whose file is on its way. Part of a known incident, the call waits for no answer any more.
 */
export function gapsOf(view: View): readonly Gap[] {
  const { missing, decided, demanding, incidents, isReady } = view;
  if (isReady) return [];
  const rules = missing.filter(({ kind }) => kind === 'unacknowledged').map(({ id }) => id);
  const deciding = incidents?.linked ? [] : [...decided.questions, ...demanding];
  const ids = new Set([...missing.map(({ id }) => id), ...deciding, ...waitingForFiles(view)]);
  return [...ids].map((id) => ({ kind: rules.includes(id) ? 'instruction' : 'question', id }));
}

function waitingForFiles(view: View): readonly string[] {
  const ids = Object.keys(view.uploads).filter((id) => view.uploads[id]?.some(({ state }) => state === 'uploading'));
  return ids.filter((id) => questionOf(view, id));
}
