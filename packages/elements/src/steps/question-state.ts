import type { ItemView, QuestionView, StepView, View } from '@filrouge/engine';

/** How far a question is, for the outline. */
export type QuestionState = 'answered' | 'current' | 'missing' | 'open' | 'toReview' | 'unknown' | 'skipped';

/** What the state of a question rests on, gathered once for all of them. */
export interface OutlineState {
  readonly currentId: string | undefined;
  /** Ids of what holds the ticket back. */
  readonly missing: ReadonlySet<string>;
}

/** What the states of a call's questions rest on. */
export function outlineStateOf({ currentId, missing }: View): OutlineState {
  return { currentId, missing: new Set(missing.map(({ id }) => id)) };
}

/** How far a question is: what the operator must do about it comes before what was said. */
export function questionStateOf(question: QuestionView, { currentId, missing }: OutlineState): QuestionState {
  if (question.id === currentId) return 'current';
  if (question.needsReview) return 'toReview';
  if (missing.has(question.id)) return 'missing';
  if (question.provenance === 'unknown' || question.provenance === 'skipped') return question.provenance;
  return question.provenance === undefined ? 'open' : 'answered';
}

/** The questions of a step, in order. */
export function questionsOf(step: StepView): readonly QuestionView[] {
  return step.items.filter(isQuestion);
}

/** Whether a step has a question now. */
export const asks = ({ items }: StepView): boolean => items.some(isQuestion);

/** The question on the path with that id; undefined when it is not on the path. */
export function questionOf(view: View, id: string): QuestionView | undefined {
  for (const { items } of view.steps) for (const item of items) if (item.id === id && isQuestion(item)) return item;
  return undefined;
}

/** Where opening a step leads: its first question that asks for something, else its first; undefined without any. */
export const questionToOpen = (step: StepView, outline: OutlineState): QuestionView | undefined =>
  firstToOpen(questionsOf(step), outline);

/** Of some questions: the first that asks for something, else the first; undefined without any. */
export function firstToOpen(questions: readonly QuestionView[], { missing }: OutlineState): QuestionView | undefined {
  const asks = (question: QuestionView): boolean =>
    question.needsReview || question.provenance === undefined || missing.has(question.id);
  return questions.find(asks) ?? questions[0];
}

/** Whether an item asks. */
export function isQuestion(item: ItemView): item is QuestionView {
  return item.kind === 'question';
}
