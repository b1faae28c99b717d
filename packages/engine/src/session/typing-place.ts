import type { TypingPlace } from '@filrouge/scenario';
import type { SessionState } from './session-state.js';

/** Where the operator types: the operator's words, the client's clock, now. */
export const typingPlaceOf = ({ locale, scenario }: SessionState, nowMs: number): TypingPlace => ({
  locale,
  timeZone: scenario.source.client.timeZone,
  nowMs,
});
