import type { Issue } from '../issue.js';
import { callLanguages } from './call-languages.js';
import { issueText } from './issue-text.js';
import type { IssueText } from './issue-text.js';

/**
 * `describeIssue` without the sentences for authors, for a page that counts its bytes: what may come up in a call of a
 * scenario without mistakes. Any other code is told by itself, with its params.
 */
export function describeCallIssue(issue: Pick<Issue, 'code' | 'params'>, locale: string): IssueText {
  return issueText(issue, locale, callLanguages);
}
