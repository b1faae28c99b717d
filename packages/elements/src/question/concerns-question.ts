import type { View } from '@filrouge/engine';
import { questionOf } from '../steps/question-state.js';

/** Whether a change of the call touches what is shown of one question: parts that did not change are the same objects. */
export function concernsQuestion(id: string, shown: View, next: View): boolean {
  return (
    shown.sessionId !== next.sessionId ||
    shown.phase !== next.phase ||
    shown.locale !== next.locale ||
    shown.callerLocale !== next.callerLocale ||
    shown.lookups[id] !== next.lookups[id] ||
    shown.uploads[id] !== next.uploads[id] ||
    questionOf(shown, id) !== questionOf(next, id)
  );
}
