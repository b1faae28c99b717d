import type { Issue, IssueParams } from '../issue.js';
import { fillSentence } from './fill-sentence.js';
import type { IssueCode } from './issue-codes.js';
import { issueCodes } from './issue-codes.js';
import { issueMessagesIn } from './languages.js';

/** An issue in words. Plain text: escape it where it is shown. */
export interface IssueText {
  readonly message: string;
  /** What to do; empty when there is nothing to say. */
  readonly remedy: string;
}

/**
 * What is wrong and what to do, in the locale, its base language, or English. A code this version does not know is
 * told by itself, with its params.
 */
export function describeIssue({ code, params }: Pick<Issue, 'code' | 'params'>, locale: string): IssueText {
  if (!isIssueCode(code)) return { message: bare(code, params), remedy: '' };
  const { sentences, kinds } = issueMessagesIn(locale);
  const words = {
    locale,
    kinds,
    // A reason is a code with the same params. One that gives itself as its reason is told bare.
    messageOf: (reason: string) => (reason === code ? reason : describeIssue({ code: reason, params }, locale).message),
  };
  const [message = '', remedy = ''] = sentences[code].split('\n', 2);
  return { message: fillSentence(message, params, words), remedy: fillSentence(remedy, params, words) };
}

const isIssueCode = (code: string): code is IssueCode => (issueCodes as readonly string[]).includes(code);

function bare(code: string, params: IssueParams): string {
  const told = Object.entries(params).map(([name, value]) => `${name}: ${String(value)}`);
  return told.length === 0 ? code : `${code} (${told.join(', ')})`;
}
