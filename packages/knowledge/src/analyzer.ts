import { chunksOf } from './analysis/chunks.js';
import { codeOf, isCode, partsOfCode } from './analysis/code.js';
import { foldWord } from './analysis/fold-word.js';
import type { WordTokens } from './analysis/known-words.js';
import type { Token } from './analysis/token.js';
import type { Language } from './languages/language.js';

/** Changes whenever the same text gives other terms: a persisted index of another version is built anew. */
export const analyzerVersion = 2;

/**
 * What a text can be found by, in order, without words that say nothing. In a quarter of the time where words come again
 * that are `known` from other texts of the language.
 */
export function tokensOf(text: string, language: Language, known: WordTokens = new Map()): Token[] {
  const tokens: Token[] = [];
  const chunks = chunksOf(text);
  for (const [at, chunk] of chunks.entries()) {
    let own = known.get(chunk);
    if (!own) known.set(chunk, (own = tokensOfChunk(chunk, language)));
    for (const token of own) tokens.push(token);
    const name = numberedName(chunk, chunks[at + 1]);
    if (name) tokens.push(name);
  }
  return tokens;
}

function tokensOfChunk(chunk: string, language: Language): Token[] {
  const folded = withoutElision(foldWord(chunk), language);
  if (/^\d+$/.test(folded)) return [codeToken(folded, chunk)];
  if (!isCode(folded)) return wordsOf(folded).flatMap((word) => wordTokens(word, chunk, language));
  const parts = partsOfCode(folded).flatMap((part) =>
    /^\d/.test(part) ? [codeToken(part, chunk)] : wordTokens(part, chunk, language),
  );
  return [codeToken(codeOf(folded), chunk), ...parts];
}

/** `Windows 11`, `error 691`, `Office 365`: a name and its number are one thing. */
function numberedName(chunk: string, next: string | undefined): Token | undefined {
  const isNumbered = next !== undefined && /^\d{1,5}$/.test(next) && /^\p{L}{2,}$/u.test(chunk);
  return isNumbered ? codeToken(foldWord(chunk) + next, `${chunk} ${next}`) : undefined;
}

function withoutElision(folded: string, { elision }: Language): string {
  return elision ? folded.replace(elision, '') : folded;
}

/** The words of a compound; a short one is also one word: `e-mail` is email, `wi-fi` is wifi. */
function wordsOf(chunk: string): string[] {
  const words = chunk.split(/['-]/);
  const isShortCompound = words.length === 2 && chunk.includes('-') && chunk.length <= 12;
  return isShortCompound ? [...words, words.join('')] : words;
}

function wordTokens(word: string, text: string, { tag, stem, stopwords }: Language): Token[] {
  if (stopwords.has(word)) return [];
  return [{ term: `${tag}:${stem(word)}`, text, kind: 'word' }];
}

function codeToken(code: string, text: string): Token {
  return { term: `#${code}`, text, kind: 'code' };
}
