import { openedAssistance } from '../assistance-view.js';
import type { SessionEvent } from '../session-events.js';
import type { SessionState } from './session-state.js';

/** Noted each time: a machine that had to be taken over twice says something. */
export function openAssistance(
  state: SessionState,
  { id }: Extract<SessionEvent, { type: 'ASSISTANCE_OPENED' }>,
): Partial<SessionState> {
  const opened = openedAssistance(state, id);
  const at = new Date(state.lastEventAtMs).toISOString();
  return opened ? { assistance: [...(state.assistance ?? []), { at, ...opened }] } : {};
}
