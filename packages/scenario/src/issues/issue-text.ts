import type { Issue, IssueParams } from '../issue.js';
import { fillSentence } from './fill-sentence.js';

/** An issue in words. Plain text: escape it where it is shown. */
export interface IssueText {
  readonly message: string;
  /** What to do; empty when there is nothing to say. */
  readonly remedy: string;
}

/** Sentences by code, and kinds of values in words: `IssueMessages` of whatever codes. */
interface Messages {
  readonly sentences: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
}

/** An issue in the words of a language; `locale` says how numbers are written. A code without a sentence is told by itself. */
export function issueText(
  { code, params }: Pick<Issue, 'code' | 'params'>,
  locale: string,
  messages: Messages,
): IssueText {
  const sentence = Object.hasOwn(messages.sentences, code) ? messages.sentences[code] : undefined;
  if (sentence === undefined) return { message: bare(code, params), remedy: '' };
  const words = {
    locale,
    kinds: messages.kinds,
    // A reason is a code with the same params. One that gives itself as its reason is told bare.
    messageOf: (reason: string) =>
      reason === code ? reason : issueText({ code: reason, params }, locale, messages).message,
  };
  const [message = '', remedy = ''] = sentence.split('\n', 2);
  return { message: fillSentence(message, params, words), remedy: fillSentence(remedy, params, words) };
}

function bare(code: string, params: IssueParams): string {
  const told = Object.entries(params).map(([name, value]) => `${name}: ${String(value)}`);
  return told.length === 0 ? code : `${code} (${told.join(', ')})`;
}
