import type { AnswerIssue } from './question-type.js';
import { answerError } from './reading.js';

/**
 * What browsers take for an address: https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address, a wilful
 * violation of RFC 5322, which is at once too strict, too vague and too lax.
 */
const validAddress =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

/** An error when mail to the address cannot arrive. */
export const emailAddressIssues = (address: string): readonly AnswerIssue[] =>
  validAddress.test(address) ? [] : [answerError('answer-not-an-email', { value: address })];
