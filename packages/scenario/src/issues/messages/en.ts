import type { IssueMessages } from '../issue-messages.js';
import { call } from './en/call.js';
import { resolve, resolveKinds } from './en/resolve.js';
import { scenario } from './en/scenario.js';

/** Issues in English. */
export const en: IssueMessages = {
  kinds: { ...call.kinds, ...resolveKinds },
  sentences: { ...scenario, ...resolve, ...call.sentences },
};
