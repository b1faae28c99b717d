import * as z from 'zod/mini';
import { closestName } from '../closest-name.js';
import type { Issue, IssueParams, Result } from '../issue.js';
import { pointerOf } from '../parse/pointer.js';
import { mostSuggestions } from '../suggest.js';
import type { IssueCode } from './issue-codes.js';
import { kindOf, quoted } from './quoted.js';

type ZodIssue = z.core.$ZodIssue;
type ZodUnion = z.core.$ZodIssueInvalidUnion;
type Path = readonly PropertyKey[];

/** What zod found, the place it found it at, and what stands there. */
interface Found<Kind = ZodIssue> {
  readonly issue: Kind;
  readonly path: Path;
  readonly value: unknown;
  readonly input: unknown;
}

/** Reads data from outside by a schema: the value, or every issue with the closest name for what is misspelt. */
export function readBy<Output>(schema: z.ZodMiniType<Output>, input: unknown): Result<Output> {
  try {
    const parsed = z.safeParse(schema, input, { error: knownKeys });
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, issues: issuesOf(parsed.error, input) };
  } catch {
    // Zod hands mistakes on as arguments, and a hundred thousand of them are more than a call takes.
    return { ok: false, issues: [issueAt([], tooManyMistakes, {})] };
  }
}

/** The one issue of data that has more mistakes than zod can hold. */
export const tooManyMistakes = 'too-many-mistakes' satisfies IssueCode;

/**
 * Error map for a parse whose error goes to `issuesOf`: an issue leaves zod without its schema, so the keys that may
 * stand beside an unknown one travel in its message.
 */
export function knownKeys(raw: z.core.$ZodRawIssue): string | undefined {
  if (raw.code !== 'unrecognized_keys') return undefined;
  // Only object schemas raise this code, and only they have a shape.
  const definition = raw.inst?._zod.def as Partial<z.core.$ZodObjectDef> | undefined;
  return JSON.stringify(Object.keys(definition?.shape ?? {}));
}

/** Every issue of a zod error, in our own codes and with its place. `input` is what was parsed. Never throws. */
export function issuesOf(error: z.core.$ZodError, input: unknown): readonly Issue[] {
  const issues = error.issues.flatMap((issue) => translated(issue, [], input));
  const first = new Map<string, Issue>();
  for (const issue of issues) {
    // An empty text is too short and of the wrong form: one trouble, told once.
    const place = `${issue.path} ${issue.params['key'] ?? ''}`;
    if (!first.has(place)) first.set(place, issue);
  }
  return [...first.values()];
}

function translated(issue: ZodIssue, base: Path, input: unknown): readonly Issue[] {
  const path = [...base, ...issue.path];
  return issuesOfOne({ issue, path, value: valueAt(input, path), input });
}

function issuesOfOne(found: Found): readonly Issue[] {
  const { issue, path, value, input } = found;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = namesIn(issue.message);
      return issue.keys.map((key, place) => unknownKey(key, path, place < mostSuggestions ? known : []));
    }
    case 'invalid_union':
      return issuesOfUnion({ issue, path, value, input });
    case 'invalid_key':
    case 'invalid_element':
      // What is wrong is the key itself, which stands last in the path.
      return issue.issues.flatMap((inner) => issuesOfOne({ issue: inner, path, value: path.at(-1), input }));
    default:
      return [value === undefined ? missingKey(path) : ownIssue(found)];
  }
}

function ownIssue({ issue, path, value }: Found): Issue {
  if (isOwnCode(issue.message))
    return issueAt(path, issue.message, { value: quoted(value), ...(issue.code === 'custom' ? issue.params : {}) });
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(path, [issue.expected], value);
    case 'invalid_value':
      return valueNotAllowed(path, issue.values.map(String), value);
    case 'too_small':
      return issueAt(path, tooSmall[issue.origin] ?? 'too-small', { min: Number(issue.minimum) });
    case 'too_big':
      return issueAt(path, tooBig[issue.origin] ?? 'too-big', { max: Number(issue.maximum) });
    case 'invalid_format':
      return issueAt(path, badFormat[issue.format] ?? 'bad-format', {
        value: quoted(value),
        pattern: issue.pattern ?? '',
      });
    default:
      return issueAt(path, 'invalid-value', { value: quoted(value) });
  }
}

/** Our schemas give a code in place of a sentence; the sentences of zod have capitals and spaces. */
const isOwnCode = (message: string): message is IssueCode => /^[a-z]+(?:-[a-z]+)+$/.test(message);

const tooSmall: Readonly<Record<string, IssueCode>> = { string: 'too-short', array: 'too-few' };
const tooBig: Readonly<Record<string, IssueCode>> = { string: 'too-long', array: 'too-many' };
const badFormat: Readonly<Record<string, IssueCode>> = { date: 'bad-date', duration: 'bad-duration' };

function issuesOfUnion({ issue, path, value, input }: Found<ZodUnion>): readonly Issue[] {
  if (value === undefined) return [missingKey(path)];
  if (issue.discriminator !== undefined) return [unknownType(path, value, namesOf(issue))];
  const isOther = (inner: ZodIssue) => isOtherKind(inner) || isWordForOther(inner, value);
  const fitting = issue.errors.filter((branch) => !branch.some(isOther));
  const [closest] = fitting.toSorted((one, other) => one.length - other.length);
  if (closest) return closest.flatMap((inner) => translated(inner, path, input));
  const kinds = issue.errors.flat().filter(isOther);
  return [
    wrongType(
      path,
      kinds.map((inner) => (isOtherKind(inner) ? inner.expected : 'string')),
      value,
    ),
  ];
}

const namesOf = (issue: ZodUnion): readonly string[] => ('options' in issue ? (issue.options ?? []).map(String) : []);

/** Whether a branch of a union is for another kind of value altogether. */
const isOtherKind = (issue: ZodIssue): issue is z.core.$ZodIssueInvalidType =>
  issue.code === 'invalid_type' && issue.path.length === 0;

/** Whether a branch of a union wants one of a few words, and something else stands there. */
const isWordForOther = ({ code, path }: ZodIssue, value: unknown): boolean =>
  code === 'invalid_value' && path.length === 0 && typeof value === 'object';

function unknownType(path: Path, value: unknown, known: readonly string[]): Issue {
  if (typeof value !== 'string') return wrongType(path, ['string'], value);
  if (value === 'use') return issueAt(path, 'not-resolved', { key: value });
  return issueAt(path, 'unknown-type', { type: quoted(value), known: known.join(', '), ...suggestionOf(value, known) });
}

function valueNotAllowed(path: Path, allowed: readonly string[], value: unknown): Issue {
  const suggestion = typeof value === 'string' ? suggestionOf(value, allowed) : {};
  return issueAt(path, 'value-not-allowed', { value: quoted(value), allowed: allowed.join(', '), ...suggestion });
}

const unknownKey = (key: string, path: Path, known: readonly string[]): Issue =>
  issueAt([...path, key], 'unknown-key', { key, ...suggestionOf(key, known) });

/** A missing key has no place: the object that lacks it has. */
const missingKey = (path: Path): Issue =>
  path.length === 0
    ? issueAt(path, 'not-an-object', { got: 'undefined' })
    : issueAt(path.slice(0, -1), 'missing-key', { key: String(path.at(-1)) });

/** `expected` are kinds as zod names them; `string|record` is a text for people. */
function wrongType(path: Path, expected: readonly string[], value: unknown): Issue {
  const got = kindOf(value);
  const isWhole = path.length === 0 && expected.includes('object');
  return isWhole
    ? issueAt(path, 'not-an-object', { got })
    : issueAt(path, 'wrong-type', {
        expected: expected.join('|'),
        got,
        ...(typeof value === 'string' ? { value: quoted(value) } : {}),
      });
}

const issueAt = (path: Path, code: IssueCode, params: IssueParams): Issue => ({
  code,
  path: pointerOf(path.map(String)),
  params,
});

function suggestionOf(name: string, known: readonly string[]): IssueParams {
  const suggestion = closestName(name, known);
  return suggestion === undefined ? {} : { suggestion };
}

/** The names `knownKeys` sent along; none when the parse was done without it. */
function namesIn(message: string): readonly string[] {
  return message.startsWith('[') ? (JSON.parse(message) as string[]) : [];
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>((holder, key) => {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined;
    return Reflect.get(holder, key);
  }, input);
}
