import type { Issue } from '../issue.js';
import { assemble } from './assemble.js';
import type { Files, ReadFile } from './files.js';
import { limitIssues, readFiles } from './files.js';
import type { JsonObject } from './json.js';
import { isObject } from './json.js';
import { blamedOn } from './blame.js';
import { isUse } from './block.js';
import type { Origin } from './origins.js';
import { Origins } from './origins.js';
import type { SourceIssue } from './report.js';
import { Reports } from './report.js';

/** A scenario made of several files as one, and where each part of it was written. */
export interface Resolution {
  /** The self-contained scenario, as far as it could be made; undefined when there is nothing to make it of. */
  readonly source: unknown;
  /** What keeps it from being whole; each is to be mended in its file. */
  readonly issues: readonly SourceIssue[];
  /** Every file it is made of, the one that was asked for first. */
  readonly files: readonly string[];
  /** Where what stands at a JSON Pointer of `source` was written. */
  readonly originOf: (path: string) => Origin;
  /** The issue of reading `source`; of two that share a name, at the one in the file that was asked for. */
  readonly blamed: (issue: Issue) => Issue;
  /** The issue of reading `source`, in the file where it is to be mended. */
  readonly atSource: (issue: Issue) => SourceIssue;
  /** Whether an issue of reading `source` would not be there but for one of `issues`: a name that a change could not add. */
  readonly isFollowUp: (issue: Issue) => boolean;
}

/** How a scenario is resolved. */
export interface ResolveOptions {
  /** Gives a file by its name: from a disk, a server, a store. Called once a file. */
  readonly read: ReadFile;
}

/**
 * Makes one scenario of a file that extends another or uses blocks; one that does neither comes out as it is. Tells
 * every mistake between the files; what the whole is worth, `parseScenario` says. Never rejects.
 */
export async function resolveScenario(entry: string, { read }: ResolveOptions): Promise<Resolution> {
  return resolveFiles(entry, await readFiles(entry, read));
}

/** The same of files that are at hand, by the names that `fileBeside` gives. */
export function resolveFiles(entry: string, files: Files): Resolution {
  const reports = new Reports();
  const origins = new Origins();
  const reading = files.get(entry);
  const start = { file: entry, path: '' };
  if (!reading?.ok) reports.report(reading?.code ?? 'file-missing', start, { reference: entry, file: entry });
  const assembled = assemble(entry, { files, origins, report: reports.report });
  const root = assembled?.root ?? {};
  const gone = assembled?.gone ?? new Map<string, Origin>();
  const blamed = (issue: Issue) => (assembled ? blamedOn(entry, issue, { root, origins }) : issue);
  return {
    source: assembled?.root,
    issues: reports.issues,
    files: [...files.keys()],
    originOf: (path) => (assembled ? origins.originOf(root, path) : start),
    blamed,
    atSource: (issue) => (assembled ? placed(blamed(issue), { root, origins, gone }) : { ...issue, file: entry }),
    isFollowUp: ({ params: { name } }) => typeof name === 'string' && assembled?.lost.has(name) === true,
  };
}

/** Whether a scenario must be resolved before it is read. Looks no deeper than a scenario may be. */
export function needsResolving(source: unknown): boolean {
  // What is too large or goes in a circle is no scenario either way.
  if (limitIssues(source).length > 0) return false;
  return (
    isObject(source) && (['extends', 'changes', 'blocks'].some((key) => Object.hasOwn(source, key)) || holdsUse(source))
  );
}

function holdsUse(source: JsonObject): boolean {
  const waiting: unknown[] = [source];
  for (let value = waiting.pop(); waiting.length > 0 || value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (isUse(value)) return true;
    for (const held of Object.values(value)) if (held !== undefined) waiting.push(held);
  }
  return false;
}

interface Whole {
  readonly root: JsonObject;
  readonly origins: Origins;
  readonly gone: ReadonlyMap<string, Origin>;
}

function placed({ code, path, params }: Issue, whole: Whole): SourceIssue {
  const { root, origins, gone } = whole;
  const name = params['name'];
  const goneBy = typeof name === 'string' ? gone.get(name) : undefined;
  const origin = origins.originOf(root, path);
  if (goneBy && typeof name === 'string')
    return { code: 'removed-but-read', ...goneBy, params: { name, reader: shown(origin) } };
  return { code, ...originFor({ code, path, params }, whole), params: paramsAt({ code, path, params }, whole) };
}

/** A key that is missing may have been taken out elsewhere. */
function originFor({ path, params }: Issue, { root, origins }: Whole): Origin {
  const key = params['key'];
  const elsewhere = typeof key === 'string' ? origins.keyOriginOf(root, path, key) : undefined;
  return elsewhere ?? origins.originOf(root, path);
}

/** Places in params are those of the author's files; a place inside a text holds only where the text is the author's. */
function paramsAt({ path, params }: Issue, { root, origins }: Whole): Issue['params'] {
  const { start, end, ...others } = params;
  const isExact = start !== undefined && !origins.isRewritten(root, path);
  const first = others['first'];
  return {
    ...others,
    ...(typeof first === 'string' ? { first: shown(origins.originOf(root, first)) } : {}),
    ...(isExact && end !== undefined ? { start, end } : {}),
  };
}

const shown = ({ file, path }: Origin) => `${file} ${path}`;
