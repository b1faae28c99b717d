import { describe, expect, it } from 'vitest';
import { KnownWords } from './analysis/known-words.js';
import { excerptOf } from './excerpt.js';
import { french } from './languages/fr.js';
import { articleOf } from './testing/article-of.js';

const excerpt = (text: string) =>
  excerptOf(articleOf({ body: { kind: 'text', text } }), new Set(['fr:badg']), {
    language: french,
    words: new KnownWords(),
  });

describe('an excerpt', () => {
  it('is the sentence with the terms, cut to two lines', () => {
    expect(excerpt(`Rien ici. Le badge ${'ouvre '.repeat(60)}.`)).toMatch(/^Le badge (?:ouvre )+ouvre…$/);
    expect(excerpt('Rien ici.')).toBeUndefined();
  });

  it('reads no more than the beginning of a body', () => {
    expect(excerpt(`${'x'.repeat(30_000)}. Le badge.`)).toBeUndefined();
    expect(excerpt(`${'x'.repeat(29_000)}. Le badge.`)).toBe('Le badge.');
  });
});
