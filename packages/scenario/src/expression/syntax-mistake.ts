import type { ExpressionMistake } from './expression.js';
import { type Range, mistakeAt } from './mistake.js';

/** What is wrong where an expression could not be read any further, slips from other languages recognised. */
export function syntaxMistake(source: string, { start, end }: Range): ExpressionMistake {
  if (source.trim() === '') return mistakeAt({ start: 0, end: source.length }, 'expression-empty');
  return (
    decimalCommaAt(source, start) ??
    slipAt(source, start) ??
    wordBefore(source, start) ??
    plainMistake(source, { start, end })
  );
}

/** Signs of other languages, the longest first, with what CEL writes. */
const signs: readonly (readonly [string, string])[] = [
  ['===', '=='],
  ['!==', '!='],
  ['<>', '!='],
  ['=<', '<='],
  ['=>', '>='],
  ['&', '&&'],
  ['|', '||'],
  ['≠', '!='],
  ['≤', '<='],
  ['≥', '>='],
  ['×', '*'],
  ['÷', '/'],
  ['–', '-'],
];
const quotes = /[‘’‚“”„«»]/;

/** Words of other languages, with what CEL writes. */
const words: Readonly<Record<string, string>> = {
  and: '&&',
  et: '&&',
  or: '||',
  ou: '||',
  not: '!',
  non: '!',
  is: '==',
  equals: '==',
  mod: '%',
  contains: "text.contains('word')",
};

/** `12,5` is found at its comma: at the end of a condition, and wherever no list and no arguments go on. */
function decimalCommaAt(source: string, at: number): ExpressionMistake | undefined {
  const [before] = source.charAt(at) === ',' ? (/(?<![\w.])\d+$/.exec(source.slice(0, at)) ?? []) : [];
  const [after] = /^\d+(?!\w)/.exec(source.slice(at + 1)) ?? [];
  if (before === undefined || after === undefined) return undefined;
  const place = { start: at - before.length, end: at + 1 + after.length };
  return mistakeAt(place, 'expression-decimal-comma', { found: `${before},${after}`, remedy: `${before}.${after}` });
}

function slipAt(source: string, at: number): ExpressionMistake | undefined {
  for (const [found, remedy] of signs) {
    const start = [at, at - 1, at - 2].find(
      (place) => place >= 0 && source.startsWith(found, place) && place + found.length > at,
    );
    if (start !== undefined)
      return mistakeAt({ start, end: start + found.length }, 'expression-operator', { found, remedy });
  }
  const character = source.charAt(at);
  const place = { start: at, end: at + 1 };
  if (character === '=') return mistakeAt(place, 'expression-single-equals', { found: '=', remedy: '==' });
  if (quotes.test(character))
    return mistakeAt(place, 'expression-typographic-quote', { found: character, remedy: "'" });
  return wordAt(source, at);
}

function wordAt(source: string, at: number): ExpressionMistake | undefined {
  const [found] = /^\w+/.exec(source.slice(at, at + 20)) ?? [];
  return found === undefined ? undefined : operatorWord(found, at);
}

/** `not vip` is found at `vip`. */
function wordBefore(source: string, at: number): ExpressionMistake | undefined {
  const [, found] = /(\w+)\s*$/.exec(source.slice(Math.max(0, at - 20), at)) ?? [];
  return found === undefined ? undefined : operatorWord(found, source.lastIndexOf(found, at));
}

function operatorWord(found: string, start: number): ExpressionMistake | undefined {
  const word = found.toLowerCase();
  if (!Object.hasOwn(words, word)) return undefined;
  return mistakeAt({ start, end: start + found.length }, 'expression-operator', { found, remedy: words[word] });
}

function plainMistake(source: string, { start, end }: Range): ExpressionMistake {
  if (source.slice(start).trim() === '') return mistakeAt({ start, end: source.length }, 'expression-unfinished');
  const after = Math.max(end, start + 1);
  return mistakeAt({ start, end: after }, 'expression-syntax', { found: source.slice(start, after) });
}
