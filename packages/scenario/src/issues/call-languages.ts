import type { CallIssueCode } from './issue-codes.js';
import type { IssueMessages } from './issue-messages.js';
import { call as en } from './messages/en/call.js';
import { call as fr } from './messages/fr/call.js';

/** Every language the issues of a call are told in, by BCP 47 tag. */
export const callLanguages: Readonly<Record<string, IssueMessages<CallIssueCode>>> = { en, fr };
