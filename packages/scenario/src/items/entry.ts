import { quoted } from '../issues/quoted.js';
import { cleanLine } from './clean-text.js';
import type { Reading } from './question-type.js';
import { given, refused } from './reading.js';

/** An entry picked in the host's data, kept whole so that a ticket reads without it. A type: only that has an index signature. */
export type Entry = {
  /** The host's own key: what expressions read. */
  readonly value: string;
  /** What a person reads. */
  readonly label: string;
  /** What else the host tells of it, by name: `region`, `model`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** True when it was typed and not found: nobody knows whether it exists. */
  readonly typed?: boolean;
};

/** Characters of a key, a label, an attribute; more is a slip of the host's. */
const longestPart = 500;
const mostAttributes = 20;

/** An entry as a host or a file gives it: `{ value, label }`, the label being the value where there is none. */
export function readEntry(input: unknown): Reading<Entry> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refused('answer-not-an-entry', { value: quoted(input) });
  }
  const value = partAt(input, 'value');
  if (value === undefined) return refused('answer-not-an-entry', { value: quoted(input) });
  const attributes = attributesOf(input);
  return given({
    value,
    label: partAt(input, 'label') ?? value,
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(ownAt(input, 'typed') === true ? { typed: true } : {}),
  });
}

/** A text, or a number as hosts number things; undefined for what is neither, or too long. */
function partAt(holder: object, key: string): string | undefined {
  const part = ownAt(holder, key);
  const text = cleanLine(typeof part === 'number' ? String(part) : typeof part === 'string' ? part : '');
  return text === '' || text.length > longestPart ? undefined : text;
}

function attributesOf(input: object): Readonly<Record<string, string>> {
  const attributes = ownAt(input, 'attributes');
  if (typeof attributes !== 'object' || attributes === null || Array.isArray(attributes)) return {};
  const names = Object.keys(attributes).filter((name) => name !== '__proto__');
  const told = names.flatMap((name) => {
    const text = partAt(attributes, name);
    return text === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries(told.slice(0, mostAttributes));
}

const ownAt = (holder: object, key: string): unknown =>
  Object.hasOwn(holder, key) ? Reflect.get(holder, key) : undefined;
