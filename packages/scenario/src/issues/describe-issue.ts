import type { Issue } from '../issue.js';
import type { IssueMessages } from './issue-messages.js';
import { issueText } from './issue-text.js';
import type { IssueText } from './issue-text.js';
import { languages } from './languages.js';
import { withMeantValue } from './meant-value.js';
import { en } from './messages/en.js';

/**
 * What is wrong and what to do, in the locale, its base language, or English. A code this version does not know is
 * told by itself, with its params.
 */
export function describeIssue(issue: Pick<Issue, 'code' | 'params'>, locale: string): IssueText {
  return issueText({ code: issue.code, params: withMeantValue(issue) }, locale, messagesIn(locale));
}

function messagesIn(locale: string): IssueMessages {
  const [base = ''] = locale.split('-', 1);
  const found = [locale, base].find((tag) => Object.hasOwn(languages, tag));
  return languages[found ?? 'en'] ?? en;
}
