import type { Issue } from '../issue.js';
import { issueText } from './issue-text.js';
import type { IssueText } from './issue-text.js';
import { languages } from './languages.js';

/**
 * What is wrong and what to do, in the locale, its base language, or English. A code this version does not know is
 * told by itself, with its params.
 */
export function describeIssue(issue: Pick<Issue, 'code' | 'params'>, locale: string): IssueText {
  return issueText(issue, locale, languages);
}
