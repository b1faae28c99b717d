import type { Issue } from '../issue.js';
import type { CallIssueCode } from './issue-codes.js';
import type { IssueMessages } from './issue-messages.js';
import { issueText } from './issue-text.js';
import type { IssueText } from './issue-text.js';
import { call as english } from './messages/en/call.js';

/**
 * `describeIssue` without the sentences for authors, for a page that counts its bytes: what may come up in a call of a
 * scenario without mistakes. Any other code is told by itself, with its params. `messages` are the words of the locale
 * (`@filrouge/scenario/call-words/<language>.js`); English unless given.
 */
export function describeCallIssue(
  issue: Pick<Issue, 'code' | 'params'>,
  locale: string,
  messages: IssueMessages<CallIssueCode> = english,
): IssueText {
  return issueText(issue, locale, messages);
}
