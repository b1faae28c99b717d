import { fillSentence } from '@filrouge/scenario';
import type { Finding } from './finding.js';
import { sentencesIn } from './messages/languages.js';

/** A finding in words. Plain text: escape it where it is shown. */
export interface FindingText {
  readonly message: string;
  /** What to do; empty when there is nothing to say. */
  readonly remedy: string;
}

/** What is wrong and how to mend it, in the locale, its base language, or English. An unknown rule is told by its name. */
export function describeFinding({ rule, params }: Pick<Finding, 'rule' | 'params'>, locale: string): FindingText {
  const sentences = sentencesIn(locale);
  const sentence = Object.hasOwn(sentences, rule) ? (sentences[rule] ?? rule) : rule;
  const [message = '', remedy = ''] = sentence.split('\n', 2);
  const words = { locale, kinds: {}, messageOf: (code: string) => code };
  return { message: fillSentence(message, params, words), remedy: fillSentence(remedy, params, words) };
}
