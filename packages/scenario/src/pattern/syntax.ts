/** A piece of a pattern, as a tree. */
export type Piece =
  | { readonly kind: 'one'; readonly fits: (character: string) => boolean }
  | { readonly kind: 'sequence' | 'either'; readonly parts: readonly Piece[] }
  | { readonly kind: 'times'; readonly part: Piece; readonly min: number; readonly max: number };

/** Why a pattern is not taken: the piece it is about. */
export interface PatternMistake {
  readonly code: 'pattern-unreadable' | 'pattern-unsupported' | 'pattern-too-large';
  readonly found: string;
}

/** One character of the language of patterns, with what belongs to it: a class, an escape, a quantifier. */
const tokens =
  /\[(?:\\[^]|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\[^]|\((?:\?(?:[:=!]|<[=!]?))?|\{\d+(?:,\d*)?\}\??|[*+?]\??|[^]/gu;

/** Reads a pattern; what regular expressions have beyond it (looking around, looking back) is told, not guessed at. */
export function readPattern(pattern: string): Piece | PatternMistake {
  const reader = new PatternReader(pattern.match(tokens) ?? []);
  try {
    return reader.readAll();
  } catch (error) {
    if (error instanceof Refusal) return error.mistake;
    throw error;
  }
}

/** Ends the reading from whatever depth; never leaves this file. */
class Refusal extends Error {
  readonly mistake: PatternMistake;

  constructor(code: PatternMistake['code'], found: string) {
    super(code);
    this.mistake = { code, found };
  }
}

class PatternReader {
  readonly #tokens: readonly string[];
  #place = 0;

  constructor(found: readonly string[]) {
    // A pattern is held against the whole text: marks of its ends say nothing more.
    const from = found[0] === '^' ? 1 : 0;
    this.#tokens = found.slice(from, found.at(-1) === '$' ? -1 : undefined);
  }

  readAll(): Piece {
    const piece = this.#either();
    const left = this.#tokens[this.#place];
    if (left !== undefined) throw new Refusal('pattern-unreadable', left);
    return piece;
  }

  #either(): Piece {
    const parts = [this.#sequence()];
    while (this.#tokens[this.#place] === '|') {
      this.#place += 1;
      parts.push(this.#sequence());
    }
    return { kind: 'either', parts };
  }

  #sequence(): Piece {
    const parts: Piece[] = [];
    for (let token = this.#tokens[this.#place]; token !== undefined; token = this.#tokens[this.#place]) {
      if (token === '|' || token === ')') break;
      this.#place += 1;
      parts.push(this.#repeated(this.#single(token)));
    }
    return { kind: 'sequence', parts };
  }

  #single(token: string): Piece {
    if (token === '(' || token === '(?:') return this.#group(token);
    if (token.startsWith('(') || /^(?:\\[1-9kbB]|[$^])/.test(token)) throw new Refusal('pattern-unsupported', token);
    if (quantifier.test(token)) throw new Refusal('pattern-unreadable', token);
    return { kind: 'one', fits: fitsOne(token) };
  }

  #group(opening: string): Piece {
    const piece = this.#either();
    if (this.#tokens[this.#place] !== ')') throw new Refusal('pattern-unreadable', opening);
    this.#place += 1;
    return piece;
  }

  #repeated(part: Piece): Piece {
    const token = this.#tokens[this.#place];
    if (token === undefined || !quantifier.test(token)) return part;
    this.#place += 1;
    // Which of several ways is tried first makes no difference to whether there is one.
    const [min, max] = countsOf(token.length > 1 ? token.replace(/\?$/, '') : token);
    if (min > max) throw new Refusal('pattern-unreadable', token);
    return { kind: 'times', part, min, max };
  }
}

const quantifier = /^(?:[*+?]\??|\{\d+(?:,\d*)?\}\??)$/;

function countsOf(token: string): readonly [number, number] {
  if (token === '*') return [0, Infinity];
  if (token === '+') return [1, Infinity];
  if (token === '?') return [0, 1];
  const [min = '0', max = min] = token.slice(1, -1).split(',');
  return [Number(min), max === '' ? Infinity : Number(max)];
}

/** One character against a class, an escape or itself: the engine's own reading, which cannot loop over one character. */
function fitsOne(token: string): (character: string) => boolean {
  try {
    const one = new RegExp(`^(?:${token})$`, 'u');
    return (character) => one.test(character);
  } catch {
    throw new Refusal('pattern-unreadable', token);
  }
}
