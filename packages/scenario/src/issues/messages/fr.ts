import type { IssueMessages } from '../issue-messages.js';
import { call } from './fr/call.js';
import { resolve, resolveKinds } from './fr/resolve.js';
import { scenario } from './fr/scenario.js';

/** Issues in French. */
export const fr: IssueMessages = {
  kinds: { ...call.kinds, ...resolveKinds },
  sentences: { ...scenario, ...resolve, ...call.sentences },
};
