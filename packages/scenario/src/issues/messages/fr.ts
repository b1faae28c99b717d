import type { IssueMessages } from '../issue-messages.js';
import { call } from './fr/call.js';
import { scenario } from './fr/scenario.js';

/** Issues in French. */
export const fr: IssueMessages = {
  kinds: call.kinds,
  sentences: { ...scenario, ...call.sentences },
};
