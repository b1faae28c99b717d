import { ParseError } from './errors.js';
import { readEscapes } from './escapes.js';

const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** What no scenario may write, unsigned numbers and bytes: neither a text nor a number. */
const refused = {};

/** What stands in a text, by the quotes around it. */
const bodies: Readonly<Record<string, string>> = {
  "'": String.raw`(?:[^'\\\n\r]|\\[^])*`,
  '"': String.raw`(?:[^"\\\n\r]|\\[^])*`,
  "'''": String.raw`(?:[^'\\]|\\[^]|'(?!''))*`,
  '"""': String.raw`(?:[^"\\]|\\[^]|"(?!""))*`,
};

/** Reads an expression sign by sign: `kind` is the sign itself, `name`, `value` of a literal, or nothing at the end. */
export class Lexer {
  readonly input: string;
  kind = '';
  value: unknown = undefined;
  start = 0;
  end = 0;

  constructor(input: string) {
    this.input = input;
    this.next();
  }

  next(): void {
    this.#take(/(?:[ \t\n\r]|\/\/[^\n]*)*/y);
    this.start = this.end;
    const [, prefix = '', quotes] = this.#take(/([bBrR]?)('''|"""|'|")/y) ?? [];
    if (quotes !== undefined) return this.#readText(prefix, quotes);
    const [name] = this.#take(/[A-Za-z_]\w*/y) ?? [];
    if (name !== undefined) return this.#readName(name);
    const number = this.#take(/(0[xX][\da-fA-F]*)|(\d+)(\.\d+)?(?:[eE][-+]?(\d*))?/y);
    if (number) return this.#readNumber(number);
    const [sign = ''] = this.#take(/[=!<>]=|&&|\|\||[-+*/%<>!()[\]{}.,:?]/y) ?? [];
    if (sign === '' && this.end < this.input.length) throw this.#wrong('unexpected_character', this.end);
    this.kind = sign;
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    const sticky = pattern;
    sticky.lastIndex = this.end;
    const found = sticky.exec(this.input);
    if (found) this.end = sticky.lastIndex;
    return found;
  }

  #give(value: unknown): void {
    this.kind = 'value';
    this.value = value;
  }

  #readName(name: string): void {
    if (words.has(name)) return this.#give(words.get(name));
    this.kind = name === 'in' ? name : 'name';
    this.value = name;
  }

  #readText(prefix: string, quotes: string): void {
    const start = this.end;
    this.#take(new RegExp(bodies[quotes] ?? '', 'y'));
    const raw = this.input.slice(start, this.end);
    if (!this.input.startsWith(quotes, this.end)) throw this.#unclosed(start - quotes.length, quotes);
    this.end += quotes.length;
    if (/b/i.test(prefix)) return this.#give(refused);
    this.#give(prefix ? raw : readEscapes(raw, start));
  }

  #unclosed(start: number, quotes: string): ParseError {
    if (quotes.length === 1 && /[\n\r]/.test(this.input.charAt(this.end)))
      return this.#wrong('newline_in_string', this.end);
    return new ParseError('unterminated_string', { start, end: this.input.length });
  }

  #readNumber([text, hex, whole = '', fraction, exponent]: RegExpExecArray): void {
    const { start, input } = this;
    const isLast = start + whole.length + 1 >= input.length;
    if (hex !== undefined || isLast || (fraction ?? exponent) === undefined) return this.#readWhole(hex ?? whole);
    if (exponent === '') throw this.#wrong('invalid_exponent', this.end);
    const value = Number(text);
    if (!Number.isFinite(value)) throw new ParseError('invalid_number', this);
    this.#give(value);
  }

  #readWhole(digits: string): void {
    this.end = this.start + digits.length;
    const isUnsigned = this.#take(/u/iy);
    try {
      const value = BigInt(digits);
      this.#give(isUnsigned ? refused : value);
    } catch {
      throw new ParseError('invalid_integer', this);
    }
  }

  /** At one character, if there is one. */
  #wrong(code: string, start: number): ParseError {
    return new ParseError(code, { start, end: Math.min(start + 1, this.input.length) });
  }
}
