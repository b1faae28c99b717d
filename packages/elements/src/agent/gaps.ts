import type { View } from '@filrouge/engine';

/** Something that keeps the ticket from being sent: a question to open, or an instruction to acknowledge. */
export interface Gap {
  readonly kind: 'question' | 'instruction';
  readonly id: string;
}

/** All that keeps the ticket from being sent, first things first; open questions that decide the outcome or may ask for more count too. */
export function gapsOf({ missing, decided, demanding, isReady }: View): readonly Gap[] {
  if (isReady) return [];
  const gaps = missing.map(({ kind, id }): Gap => ({
    kind: kind === 'unacknowledged' ? 'instruction' : 'question',
    id,
  }));
  const known = new Set(gaps.map(({ id }) => id));
  const deciding = [...new Set([...decided.questions, ...demanding])].filter((id) => !known.has(id));
  return [...gaps, ...deciding.map((id): Gap => ({ kind: 'question', id }))];
}
