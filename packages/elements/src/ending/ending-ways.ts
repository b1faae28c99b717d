import type { Phase, SessionEvent } from '@filrouge/engine';
import type { Outcome } from '@filrouge/ticket';

/** How a call may end otherwise than by its ordinary ticket. */
export type EndingWay = Exclude<Outcome, 'qualified'>;

/** In the order of their digits. */
export const endingWays: readonly EndingWay[] = ['resolved', 'redirected', 'linked', 'unfit', 'abandoned'];

/** The ways open as the call stands: of one whose ticket was not taken only the end without a ticket is left. */
export function endingWaysIn(phase: Phase): readonly EndingWay[] {
  return phase === 'refused' ? ['abandoned'] : endingWays;
}

/** Whether nobody could tell later what happened without a reason. */
export function needsReason(way: EndingWay): boolean {
  return way === 'unfit' || way === 'abandoned';
}

/** What the session is told. A call broken off leaves no ticket; the others deliver one with that outcome. */
export function endingEventOf(way: EndingWay, reason: string): SessionEvent {
  if (way === 'abandoned') return { type: 'CALL_ABANDONED', reason };
  return { type: 'CALL_CLOSED', outcome: way, ...(reason === '' ? {} : { reason }) };
}
