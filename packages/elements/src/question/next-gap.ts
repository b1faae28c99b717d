import type { QuestionView, View } from '@filrouge/engine';
import { questionsOf } from '../steps/question-state.js';

/** The question to ask after one that is settled: the first unsettled one from there on, else the first at all. */
export function nextGap({ steps, missing }: View, id: string): QuestionView | undefined {
  const invalid = new Set(missing.filter(({ kind }) => kind === 'invalid').map((gap) => gap.id));
  const questions = steps.flatMap(questionsOf);
  const place = questions.findIndex((question) => question.id === id);
  const inOrder = [...questions.slice(place + 1), ...questions.slice(0, place)];
  return inOrder.find((question) => question.provenance === undefined || invalid.has(question.id));
}
