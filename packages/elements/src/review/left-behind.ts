import type { QuestionView, View } from '@filrouge/engine';
import { isInterview } from '../controllers/phases.js';
import { questionOf, questionsOf } from '../steps/question-state.js';
import { reviewWords } from './review-words.js';

/**
 * The question that a change of the call went on from without the answer it needs: the one before the question now asked,
 * or the last when none is asked any more. Undefined for any other change: who opens a question elsewhere knows what is left.
 */
export function leftBehind(previous: View | undefined, next: View): QuestionView | undefined {
  const id = previous?.sessionId === next.sessionId ? previous.currentId : undefined;
  const left = id === undefined || id === next.currentId ? undefined : questionOf(next, id);
  if (!left || !isStillLeft(left) || !isInterview(next.phase)) return undefined;
  return followerOf(left.id, next) === next.currentId ? left : undefined;
}

/** The same question while it waits for its answer; undefined once it has one, or does not apply any more. */
export function stillLeft(left: QuestionView | undefined, view: View): QuestionView | undefined {
  const question = left && questionOf(view, left.id);
  return question && isStillLeft(question) ? question : undefined;
}

/** What is told of a question that was left: once, with what is asked instead. */
export function leftNews(previous: View | undefined, next: View): readonly string[] {
  const left = leftBehind(previous, next);
  return left ? [reviewWords(next.locale).leftTold(left.label.text)] : [];
}

const isStillLeft = ({ isRequired, provenance }: QuestionView): boolean => isRequired && provenance === undefined;

/** The id of the question after it on the path; undefined after the last. */
function followerOf(id: string, { steps }: View): string | undefined {
  const ids = steps.flatMap(questionsOf).map((question) => question.id);
  return ids[ids.indexOf(id) + 1];
}
