import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../analyzer.js';
import { english } from '../languages/en.js';
import { french } from '../languages/fr.js';
import { KnownWords } from './known-words.js';

const word = fc.constantFrom('badges', 'l’écran', 'Windows', '11', 'wi-fi', 'ERR_TIMED_OUT', 'v3.2.1', 'the', 'le');
const texts = fc.array(fc.tuple(fc.array(word), fc.constantFrom(english, french)));

describe('words kept from one text to the next', () => {
  it('are found by what they are found by in a text of their own', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const words = new KnownWords();
        for (const [each, language] of all) {
          const text = each.join(' ');
          expect(tokensOf(text, language, words.of(language))).toEqual(tokensOf(text, language));
        }
      }),
    );
  });

  it('are kept by their language', () => {
    const words = new KnownWords();
    tokensOf('badges', english, words.of(english));

    expect([...words.of(english).keys()]).toEqual(['badges']);
    expect([...words.of(french).keys()]).toEqual([]);
  });

  it('are forgotten once they are many', () => {
    const words = new KnownWords();
    const many = Array.from({ length: 10_000 }, (_, at) => `w${at}`).join(' ');
    tokensOf(many, french, words.of(french));

    expect(words.of(french).size).toBe(0);
  });
});
