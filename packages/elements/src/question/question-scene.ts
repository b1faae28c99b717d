import type { QuestionView, View } from '@filrouge/engine';
import type { Issue } from '@filrouge/scenario';
import { messagesFor, type Messages } from '../messages/index.js';
import { findingsOf, type Finding } from './findings.js';

/** What every part of the question is rendered from. */
export interface QuestionScene {
  readonly view: View;
  readonly question: QuestionView;
  readonly messages: Messages['question'];
  readonly findings: readonly Finding[];
  /** Whether it stands among the other questions of its step; alone unless said. */
  readonly isInStep?: boolean;
}

/** The scene of a question; `refusal` is why the session did not take what was typed, when it did not. */
export function sceneOf(view: View, question: QuestionView, refusal: readonly Issue[]): QuestionScene {
  return {
    view,
    question,
    messages: messagesFor(view.locale).question,
    findings: findingsOf(question, refusal, view.locale),
  };
}

/** A question of a call: the same one in the next call is another. */
export const keyOf = ({ view, question }: Pick<QuestionScene, 'view' | 'question'>): string =>
  `${view.sessionId} ${question.id}`;

/** Codes of what is wrong with the answer. */
export function errorCodes({ findings }: QuestionScene): readonly string[] {
  return findings.filter(({ level }) => level === 'error').map(({ code }) => code);
}

/** Ids of what describes the control, for those that are there. */
export function describedBy({ question, findings }: QuestionScene): string {
  const parts: readonly (readonly [string, boolean])[] = [
    ['help', question.help !== undefined],
    ['findings', findings.length > 0],
    ['probes', question.probes.length > 0],
    ['review', question.needsReview],
  ];
  return parts
    .filter(([, isThere]) => isThere)
    .map(([id]) => id)
    .join(' ');
}
