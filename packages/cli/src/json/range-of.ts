import type { Issue } from '@filrouge/scenario';
import type { Found, JsonPlaces } from './node-at.js';
import { stepsOf } from './pointer.js';
import type { Range } from './range.js';
import { offsetInLiteral } from './string-offset.js';

/** Where an issue is to be mended: the misspelt key, the part of an expression, the value, or the `{` that lacks a key. */
export function rangeOf(issue: Issue, places: JsonPlaces, text: string): Range {
  const found = places.nodeAt(issue.path);
  if (found.key && isAboutKey(issue)) return found.key;
  return rangeInExpression(issue, found, text) ?? rangeOfValue(found);
}

/** Params that name the very thing that is wrong. */
const naming = ['key', 'locale', 'value'] as const;

function isAboutKey({ path, params }: Issue): boolean {
  const key = stepsOf(path).at(-1);
  return naming.some((param) => params[param] === key);
}

function rangeInExpression({ params }: Issue, { value }: Found, text: string): Range | undefined {
  const { start, end } = params;
  if (value.type !== 'string' || typeof start !== 'number' || typeof end !== 'number') return undefined;
  const literal = text.slice(value.offset, value.offset + value.length);
  const [from, to] = [offsetInLiteral(literal, start), offsetInLiteral(literal, end)];
  return { offset: value.offset + from, length: to - from };
}

const rangeOfValue = ({ value: { type, offset, length } }: Found): Range =>
  type === 'object' || type === 'array' ? { offset, length: 1 } : { offset, length };
