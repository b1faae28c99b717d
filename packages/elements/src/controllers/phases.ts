import type { Phase, View } from '@filrouge/engine';

/** Whether questions are still asked; what is not interview is shown by the delivery. */
export function isInterview(phase: Phase): boolean {
  return phase === 'interviewing' || phase === 'reviewing';
}

/** Whether a question can be opened: in the interview, and to mend a ticket that was refused. */
export function canOpenQuestions(phase: Phase): boolean {
  return isInterview(phase) || phase === 'refused';
}

/** Whether the call can be ended otherwise: in the interview, and when its ticket is not taken. */
export function canEnd(phase: Phase): boolean {
  return isInterview(phase) || phase === 'refused';
}

/** Whether nothing more can happen to the call. */
export function isOver(phase: Phase): boolean {
  return phase === 'delivered' || phase === 'queued' || phase === 'abandoned';
}

/** Whether nothing is left but to read the ticket over and send it. */
export function isToBeRead({ phase, isReady, currentId }: View): boolean {
  return isInterview(phase) && isReady && currentId === undefined;
}
