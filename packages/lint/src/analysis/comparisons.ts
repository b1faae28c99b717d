import type { Token } from './tokens.js';
import { tokensOf } from './tokens.js';

/** A value written in an expression. */
export interface Literal {
  readonly value: string | number;
  readonly start: number;
  readonly end: number;
}

/** A name held against values written out: `scope == 'me'`, `users > 5`, `site in ['a', 'b']`, `'a' in tried`. */
export interface Comparison {
  readonly name: string;
  readonly operator: string;
  readonly literals: readonly Literal[];
}

/** What the text of an expression tells of the names it reads. */
export interface Reading {
  readonly comparisons: readonly Comparison[];
  /** Names that are read in no other way than by the comparisons: their other values are all alike. */
  readonly compared: ReadonlySet<string>;
  /** Names asked for by `answered()` and `unknown()`. */
  readonly asked: ReadonlySet<string>;
  /** Whether it asks with `has()` whether a value is there. */
  readonly tests: boolean;
}

/** Reads the comparisons of an expression. Careful: what it does not see as one counts as another way of reading. */
export function readingOf(source: string): Reading {
  const tokens = tokensOf(source);
  const bound = boundNames(tokens);
  const comparisons: Comparison[] = [];
  const asked = new Set<string>();
  const otherwise = new Set<string>(bound);
  tokens.forEach(({ kind, text: name }, place) => {
    if (kind !== 'name' || bound.has(name)) return;
    const comparison = comparisonAt(tokens, place);
    if (comparison) comparisons.push(comparison);
    else if (isAsked(tokens, place)) asked.add(name);
    else otherwise.add(name);
  });
  for (const comparison of comparisons) if (isTextInOrder(comparison)) otherwise.add(comparison.name);
  const compared = new Set(comparisons.map(({ name }) => name).filter((name) => !otherwise.has(name)));
  return { comparisons, compared, asked, tests: tokens.some(({ kind, text }) => kind === 'name' && text === 'has') };
}

/** Texts are told apart by being equal only: which stands before which is not looked into. */
const isTextInOrder = ({ operator, literals }: Comparison) =>
  operator in orders && literals.some(({ value }) => typeof value === 'string');

/** Names a macro gives to the elements of a list: `tried.exists(one, …)`. */
function boundNames(tokens: readonly Token[]): ReadonlySet<string> {
  const macros = ['exists', 'all', 'exists_one', 'filter', 'map'];
  return new Set(
    tokens.flatMap(({ kind, text }, place) =>
      kind === 'name' && macros.includes(text) && tokens[place + 1]?.text === '('
        ? (tokens[place + 2]?.text ?? [])
        : [],
    ),
  );
}

const isAsked = (tokens: readonly Token[], place: number) =>
  ['answered', 'unknown'].includes(tokens[place - 2]?.text ?? '') && tokens[place - 1]?.text === '(';

const equalities = ['==', '!='];
const orders: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };
const isOperator = (sign: string | undefined) => sign !== undefined && (equalities.includes(sign) || sign in orders);

function comparisonAt(tokens: readonly Token[], place: number): Comparison | undefined {
  const name = tokens[place]?.text ?? '';
  const [before, after] = [tokens[place - 1]?.text, tokens[place + 1]?.text];
  if (isOperator(after)) {
    const right = literalFrom(tokens, place + 2);
    const isWhole = right && opens(before) && closes(tokens[right.next]?.text);
    return isWhole ? { name, operator: after ?? '', literals: [right.literal] } : undefined;
  }
  if (after === 'in') {
    const right = listFrom(tokens, place + 2);
    const isWhole = right && opens(before) && closes(tokens[right.next]?.text);
    return isWhole ? { name, operator: 'in', literals: right.literals } : undefined;
  }
  return reversedAt(tokens, place);
}

/** `5 < users`, `'me' == scope`, `'a' in tried`. */
function reversedAt(tokens: readonly Token[], place: number): Comparison | undefined {
  const sign = tokens[place - 1]?.text;
  const literal = literalOf(tokens[place - 2]);
  if (!literal || !closes(tokens[place + 1]?.text) || !opens(tokens[place - 3]?.text)) return undefined;
  const name = tokens[place]?.text ?? '';
  if (sign === 'in') return { name, operator: 'contains', literals: [literal] };
  return isOperator(sign) ? { name, operator: orders[sign ?? ''] ?? sign ?? '', literals: [literal] } : undefined;
}

// What may stand around a comparison that is not part of a longer sum or comparison.
const opens = (sign: string | undefined) => sign === undefined || ['(', '&&', '||', '?', ':', ',', '['].includes(sign);
const closes = (sign: string | undefined) => sign === undefined || [')', '&&', '||', '?', ':', ',', ']'].includes(sign);

function literalFrom(tokens: readonly Token[], place: number): { literal: Literal; next: number } | undefined {
  const minus = tokens[place];
  const isNegative = minus?.kind === 'sign' && minus.text === '-';
  const literal = literalOf(tokens[isNegative ? place + 1 : place]);
  if (!literal) return undefined;
  if (!isNegative) return { literal, next: place + 1 };
  if (typeof literal.value !== 'number') return undefined;
  return { literal: { ...literal, value: -literal.value, start: minus.start }, next: place + 2 };
}

function listFrom(tokens: readonly Token[], place: number): { literals: readonly Literal[]; next: number } | undefined {
  if (tokens[place]?.text !== '[' || tokens[place]?.kind !== 'sign') return undefined;
  const literals: Literal[] = [];
  for (let next = place + 1; ;) {
    const found = literalFrom(tokens, next);
    if (!found) return undefined;
    literals.push(found.literal);
    const { text } = tokens[found.next] ?? {};
    if (text === ']') return { literals, next: found.next + 1 };
    if (text !== ',') return undefined;
    next = found.next + 1;
  }
}

function literalOf(token: Token | undefined): Literal | undefined {
  if (token?.kind === 'text') return { value: token.text, start: token.start, end: token.end };
  if (token?.kind !== 'number') return undefined;
  const value = Number(token.text.replace(/[uU]$/, ''));
  return Number.isFinite(value) ? { value, start: token.start, end: token.end } : undefined;
}
