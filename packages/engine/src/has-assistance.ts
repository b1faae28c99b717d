import type { SessionState } from './session/session-state.js';

/** Whether the scenario has ways to the caller's machine: a page has what shows and opens them with one that does. */
export const hasAssistance = ({ scenario }: Pick<SessionState, 'scenario'>): boolean => scenario.assistance.length > 0;
