import { isUtf8 } from 'node:buffer';
import type { Issue } from '@filrouge/scenario';
import { toldIssues } from '@filrouge/scenario';
import type { Node } from 'jsonc-parser';
import { getNodePath } from 'jsonc-parser';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';
import { duplicateKeys } from './duplicate-keys.js';
import type { JsonPlaces } from './node-at.js';
import { jsonPlaces } from './node-at.js';
import { pointerOf } from './pointer.js';
import type { Range } from './range.js';
import { rangeOf } from './range-of.js';
import type { Place } from './source-text.js';
import { SourceText } from './source-text.js';
import { readSyntax } from './syntax-errors.js';

/** An issue with the file and the place where it is to be mended. */
export interface PlacedIssue {
  readonly issue: Issue;
  readonly file: Pick<JsonFile, 'path' | 'source'>;
  readonly range: Range;
}

/** A JSON file with its places. */
export interface JsonFile {
  /** As the user wrote it; `-` is the standard input. */
  readonly path: string;
  readonly source: SourceText;
  /** Absent when nothing in it has a place. */
  readonly places: JsonPlaces | undefined;
  /** What it holds; undefined when it is not JSON. */
  readonly value: unknown;
  /** What is wrong with it as JSON. */
  readonly issues: readonly PlacedIssue[];
}

/** Reads a JSON file; throws a `UsageError` when there is none to read. */
export async function readJsonFile(io: Io, path: string): Promise<JsonFile> {
  const bytes = await io.readFile(path).catch((error: unknown) => {
    throw new UsageError((words) => words.usage.cannotRead(path, codeOf(error)), { cause: error });
  });
  const isText = isUtf8(bytes);
  const text = new TextDecoder().decode(bytes);
  return isText ? jsonFileOf(path, text) : notTextFile(path, text);
}

/** A JSON text as a file of that name. */
export function jsonFileOf(path: string, text: string): JsonFile {
  const source = new SourceText(text);
  const { root, mistakes } = readSyntax(text);
  const file = { path, source, places: root && jsonPlaces(root) };
  if (mistakes.length > 0) {
    const issues = mistakes.map(({ reason, offset, length }) => ({
      issue: { code: 'invalid-json', path: '', params: reason === '' ? {} : { reason } },
      file,
      range: { offset, length },
    }));
    return { ...file, value: undefined, issues };
  }
  const issues = root ? duplicates(root).map(({ range, ...issue }) => ({ issue, file, range })) : [];
  return { ...file, value: JSON.parse(text), issues };
}

const duplicates = (root: Node) =>
  toldIssues(
    duplicateKeys(root).map((key) => ({
      code: 'duplicate-key',
      path: pointerTo(key),
      params: { key: String(key.value) },
      range: key,
    })),
  );

/** An issue at its place in the file; at its first character when it has none there. */
export function placed(issue: Issue, { path, source, places }: JsonFile): PlacedIssue {
  const range = places ? rangeOf(issue, places, source.text) : { offset: 0, length: 0 };
  const at = places && placeOfFirst(issue, places, source);
  const told = at ? { ...issue, params: { ...issue.params, at: shownPlace(path, at) } } : issue;
  return { issue: told, file: { path, source }, range };
}

/** `file:line:column` of what stands at a JSON Pointer; undefined in a file without places. */
export function placeShown({ path, source, places }: JsonFile, pointer: string): string | undefined {
  return places && shownPlace(path, source.placeAt(places.nodeAt(pointer).value.offset));
}

const shownPlace = (path: string, { line, column }: Place) => `${path}:${line}:${column}`;

/** Of a name that stands twice, where this file has it first: a person goes there by its line. */
function placeOfFirst(
  { path, params: { first, id, value: name = id } }: Issue,
  places: JsonPlaces,
  source: SourceText,
): Place | undefined {
  if (typeof first !== 'string' || !first.startsWith('/')) return undefined;
  const { value } = places.nodeAt(`${first}${path.slice(path.lastIndexOf('/'))}`);
  // In a scenario of several files the path may be that of another one.
  return value.value === name ? source.placeAt(value.offset) : undefined;
}

/** JSON Pointer to the value of a key. */
const pointerTo = (key: Node) => pointerOf(key.parent?.children?.[1] ? getNodePath(key.parent.children[1]) : []);

/** `text` is what could be read of it. */
function notTextFile(path: string, text: string): JsonFile {
  const file = { path, source: new SourceText(text), places: undefined };
  const range = { offset: text.indexOf('\uFFFD'), length: 1 };
  return { ...file, value: undefined, issues: [{ issue: { code: 'not-utf-8', path: '', params: {} }, file, range }] };
}

/** The system's own code, such as ENOENT. */
const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
