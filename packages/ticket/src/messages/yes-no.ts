import { messagesOf } from './messages-of.js';

/** The word for an answer to a yes-or-no question; English when the language is not known. */
export function yesNoIn(locale: string, answer: boolean): string {
  const { yes, no } = messagesOf(locale);
  return answer ? yes : no;
}
