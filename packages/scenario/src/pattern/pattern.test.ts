import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern, isMistake } from './pattern.js';

function fits(pattern: string, text: string): boolean {
  const compiled = compilePattern(pattern);
  if (isMistake(compiled)) throw new Error(compiled.code);
  return compiled.fits(text);
}
const codeOf = (pattern: string) => {
  const compiled = compilePattern(pattern);
  return isMistake(compiled) ? compiled.code : 'fits';
};

describe('a pattern', () => {
  it.each([
    ['PC-\\d{4}', 'PC-0042', 'PC-42'],
    ['^[A-Z]{3}-\\d{2,4}$', 'ABC-123', 'ABC-12345'],
    ['(?:FR)?\\d{5}', '75011', 'FR7501'],
    ['\\p{Lu}\\p{L}+', 'Éloïse', 'éloïse'],
    ['a|bc|', '', 'b'],
    ['(ab*)+?', 'abbab', 'ba'],
    ['[^\\]x]', 'y', ']'],
    ['.', '😀', '\n'],
    ['\\{\\}', '{}', '{'],
  ])('%s describes %j whole, and not %j', (pattern, yes, no) => {
    expect(fits(pattern, yes)).toBe(true);
    expect(fits(pattern, no)).toBe(false);
  });

  it.each([
    ['pattern-unsupported', '(?=a)a'],
    ['pattern-unsupported', '(?<!a)b'],
    ['pattern-unsupported', '(a)\\1'],
    ['pattern-unsupported', '\\bword\\b'],
    ['pattern-unsupported', 'a^b'],
    ['pattern-unsupported', '(?<year>\\d)'],
    ['pattern-unreadable', '(a'],
    ['pattern-unreadable', 'a)'],
    ['pattern-unreadable', '*a'],
    ['pattern-unreadable', 'a{3,2}'],
    ['pattern-unreadable', 'a**'],
    ['pattern-unreadable', '[z-a]'],
    ['pattern-unreadable', '[a'],
    ['pattern-unreadable', '\\p{Nothing}'],
    ['pattern-unreadable', 'a{'],
    ['pattern-too-large', '(a{100}){100}'],
    ['pattern-too-large', '(((((a{9}){9}){9}){9}){9}){99999999}'],
    ['pattern-too-large', 'a'.repeat(501)],
  ])('is refused as %s: %s', (code, pattern) => {
    expect(codeOf(pattern)).toBe(code);
  });

  // Patterns that keep a backtracking engine busy for longer than a call lasts.
  it.each([
    ['(a+)+', 'a'],
    ['(a|aa)+', 'a'],
    ['(a|a)*', 'a'],
    ['(.*a){20}', 'a'],
    ['([a-zA-Z]+)*', 'a'],
    ['(a*)*b', 'a'],
    ['(\\d+|[0-9]*)+x', '1'],
    ['(?:(?:a?){10}){10}', 'a'],
    ['([a-z0-9]+\\.?)+@[a-z]+', 'a'],
  ])('%s goes through a text once', (pattern, unit) => {
    const compiled = compilePattern(pattern);
    if (isMistake(compiled)) throw new Error(compiled.code);
    let looked = 0;
    const text = {
      *[Symbol.iterator]() {
        for (let place = 0; place < 2_000; place += 1) {
          looked += 1;
          yield unit;
        }
        yield '!';
      },
    };

    // Only the characters of a text are read: anything that gives them one by one will do.
    expect(compiled.fits(text as unknown as string)).toBe(false);
    expect(looked).toBeLessThanOrEqual(2_000);
  });
});

/** Patterns of this language by grammar, small enough that a backtracking engine can be asked too. */
const anyPattern = fc.letrec<{ piece: string; atom: string; counted: string }>((tie) => ({
  atom: fc.oneof(
    { withCrossShrink: true },
    fc.constantFrom('a', 'b', '.', '\\d', '[ab]', '[^a]', '\\.', '[a-c1]', '\\w'),
    tie('piece').map((inner) => `(${inner})`),
  ),
  counted: fc
    .tuple(tie('atom'), fc.constantFrom('', '', '*', '+', '?', '{2}', '{0,2}', '{1,}', '*?'))
    .map((two) => two.join('')),
  piece: fc.oneof(
    { maxDepth: 3 },
    tie('counted'),
    fc.tuple(tie('counted'), tie('counted')).map((two) => two.join('')),
    fc.tuple(tie('counted'), tie('counted')).map((two) => two.join('|')),
  ),
})).piece;

describe('beside the native engine', () => {
  it('says the same of every short text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '.', ' ', 'é'), maxLength: 7 });
    fc.assert(
      fc.property(anyPattern, text, (pattern, one) => {
        fc.pre(pattern.length < 60);
        const native = new RegExp(`^(?:${pattern})$`, 'u');
        expect(fits(pattern, one)).toBe(native.test(one));
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes or refuses anything, and never throws; what it takes, the native engine reads too', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab1()[]{}|*+?\\^$.,-:=!<pLd'.split('')), maxLength: 20 }),
        (pattern) => {
          const compiled = compilePattern(pattern);
          if (!isMistake(compiled)) {
            expect(typeof compiled.fits('ab1')).toBe('boolean');
            expect(() => new RegExp(`^(?:${pattern})$`, 'u')).not.toThrow();
          }
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
