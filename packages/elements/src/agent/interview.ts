import type { Phase } from '@filrouge/engine';

/** Whether questions are still asked: what is not interview is shown by the delivery. */
export function isInterview(phase: Phase): boolean {
  return phase === 'interviewing' || phase === 'reviewing';
}
