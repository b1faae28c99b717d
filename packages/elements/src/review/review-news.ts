import type { QuestionView, View } from '@filrouge/engine';
import { questionsToReview } from '../steps/to-review.js';
import { reviewWords } from './review-words.js';

/** What is told of answers that a change put in doubt: all of them in one sentence a cause, once. None for other changes. */
export function reviewNews(previous: View | undefined, next: View): readonly string[] {
  if (previous?.sessionId !== next.sessionId) return [];
  const known = new Set(questionsToReview(previous).map(nameOf));
  const fresh = questionsToReview(next).filter((question) => !known.has(nameOf(question)));
  const causes = new Set(fresh.map(causeOf));
  return [...causes].map((cause) =>
    toldOf(
      fresh.filter((question) => causeOf(question) === cause),
      cause,
      next,
    ),
  );
}

function toldOf(questions: readonly QuestionView[], cause: string, { locale }: View): string {
  return reviewWords(locale).told(questions.map(({ label }) => label.text).join(', '), cause);
}

/** The question that changed, as the operator reads it; empty when it is not on the path any more. */
const causeOf = ({ reviewCause }: QuestionView) => reviewCause?.label.text ?? '';

/** Another change puts it in doubt again. */
const nameOf = ({ id, reviewCause }: QuestionView) => `${id} ${reviewCause?.id ?? ''}`;
