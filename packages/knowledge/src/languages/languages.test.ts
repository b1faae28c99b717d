import { describe, expect, it } from 'vitest';
import { foldWord } from '../analysis/fold-word.js';
import { english } from './en.js';
import { french } from './fr.js';
import { languageOf, plainLanguage } from './language.js';

const languages = [french, english];

describe.each(languages)('the language $tag', ({ stopwords, stem }) => {
  it('writes its stopwords folded, as they are compared', () => {
    for (const word of stopwords) expect(foldWord(word)).toBe(word);
  });

  it('gives a stem to any word', () => {
    for (const word of ['a', 'imprimante', 'printing', 'x'.repeat(60), 'привет']) expect(stem(word)).not.toBe('');
  });
});

describe('the language of a locale', () => {
  it.each([
    ['fr', french],
    ['fr-CA', french],
    ['EN_us', english],
    ['pt-BR', plainLanguage],
    ['', plainLanguage],
  ])('%s', (locale, language) => {
    expect(languageOf(locale, languages)).toBe(language);
  });
});
