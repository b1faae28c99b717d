import type { Language } from '../languages/language.js';
import type { Token } from './token.js';

/** What the words of one language are found by, by the word as it is written. */
export type WordTokens = Map<string, readonly Token[]>;

/** Words of a language that are kept: some megabytes at most. */
const mostWords = 10_000;

/** What words are found by, kept from one text to the next: most words of an article are in others too. */
export class KnownWords {
  readonly #byLanguage = new Map<Language, WordTokens>();

  /** For one text. Begins anew once there are many, as a hostile article may bring words without end. */
  of(language: Language): WordTokens {
    const known = this.#byLanguage.get(language);
    if (known && known.size < mostWords) return known;
    const words: WordTokens = new Map();
    this.#byLanguage.set(language, words);
    return words;
  }
}
