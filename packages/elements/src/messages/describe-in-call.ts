import { type Issue, issueText, type IssueText } from '@filrouge/scenario';
import { englishIssues } from './english-issues.js';
import { languages } from './index.js';

/**
 * What is wrong and what to do, of an issue that comes up in a call. In English until the words of the locale are loaded,
 * and by its code and params while there are no English ones either.
 */
export function describeInCall(issue: Pick<Issue, 'code' | 'params'>, locale: string): IssueText {
  return issueText(issue, locale, languages.packOf(locale)?.issues ?? englishIssues.words ?? none);
}

const none = { sentences: {}, kinds: {} };
