import { describeCallIssue, type Issue, type IssueText } from '@filrouge/scenario';
import { languages } from './index.js';

/** What is wrong and what to do, of an issue that comes up in a call; in English until the words of the locale are loaded. */
export function describeInCall(issue: Pick<Issue, 'code' | 'params'>, locale: string): IssueText {
  return describeCallIssue(issue, locale, languages.packOf(locale)?.issues);
}
