import { sep } from 'node:path';
import type { FileReading, Issue, Resolution, SourceIssue } from '@filrouge/scenario';
import { needsResolving, resolveScenario } from '@filrouge/scenario';
import type { Io } from '../io.js';
import type { JsonFile, PlacedIssue } from '../json/json-file.js';
import { placed, placeShown, readJsonFile } from '../json/json-file.js';
import { UsageError } from '../usage-error.js';
import type { MayRead } from './allowed-folder.js';
import { filesInside } from './allowed-folder.js';

/** A scenario file made whole, with what it was made of. */
export interface ResolvedFile {
  /** The whole scenario; undefined when there is nothing to make it of. */
  readonly source: unknown;
  /** What is wrong with the files as JSON, and between them. */
  readonly issues: readonly PlacedIssue[];
  /** Where an issue of the whole scenario is to be mended. */
  readonly place: (issue: Issue) => PlacedIssue;
  /** Whether an issue of the whole scenario only follows from one of `issues`. */
  readonly isFollowUp: (issue: Issue) => boolean;
  /** Every file it is made of, the one that was asked for first. */
  readonly files: readonly string[];
}

/** Resolves what a scenario file extends and uses; a file that does neither is whole as it is. */
export async function resolveScenarioFile(io: Io, entry: JsonFile, root?: string): Promise<ResolvedFile> {
  if (!needsResolving(entry.value)) return wholeFile(entry);
  const files = new Map([[nameOf(entry.path), entry]]);
  const mayRead = await filesInside(io, entry.path, root);
  const resolution = await resolveScenario(nameOf(entry.path), {
    read: (path) => readInside({ io, files, mayRead }, path),
  });
  const place = (issue: SourceIssue) => placed(issue, files.get(issue.file) ?? entry);
  const broken = new Set([...files.values()].filter(({ value }) => value === undefined).map(({ path }) => path));
  const issues = resolution.issues.filter(({ code, params }) => !isTold(code, String(params['file']), broken));
  return {
    source: resolution.source,
    issues: [...[...files.values()].flatMap((file) => file.issues), ...issues.map(place)],
    place: (issue) => place(withFirst(issue, resolution, files)),
    isFollowUp: resolution.isFollowUp,
    files: [...files.values()].map(({ path }) => path),
  };
}

const wholeFile = (file: JsonFile): ResolvedFile => ({
  source: file.value,
  issues: file.issues,
  place: (issue) => placed(issue, file),
  isFollowUp: () => false,
  files: [file.path],
});

/** The issue in its file; of an id that stands twice, it says at which line of which file it has it first. */
function withFirst(
  issue: Issue,
  { atSource, blamed, originOf }: Resolution,
  files: ReadonlyMap<string, JsonFile>,
): SourceIssue {
  const told = atSource(issue);
  const { path, params } = blamed(issue);
  const { first } = params;
  const origin = typeof first === 'string' ? originOf(`${first}${path.slice(path.lastIndexOf('/'))}`) : undefined;
  const file = origin && files.get(origin.file);
  const at = file && placeShown(file, origin.path);
  return at === undefined ? told : { ...told, params: { ...told.params, at } };
}

/** A file that is no JSON is told by its own mistakes. */
const isTold = (code: string, file: string, broken: ReadonlySet<string>) =>
  code === 'file-unreadable' && broken.has(file);

/** Names of files have slashes in scenarios, on every system. */
const nameOf = (path: string) => path.split(sep).join('/');

interface Reading {
  readonly io: Io;
  /** Files read so far, by name. */
  readonly files: Map<string, JsonFile>;
  readonly mayRead: MayRead;
}

async function readInside({ io, files, mayRead }: Reading, path: string): Promise<FileReading> {
  const known = files.get(path);
  if (known) return readingOf(known);
  const isAllowed = await mayRead(path);
  if (isAllowed !== true) return { ok: false, code: isAllowed === false ? 'file-outside' : 'file-missing' };
  try {
    const file = await readJsonFile(io, path);
    files.set(path, file);
    return readingOf(file);
  } catch (error) {
    if (error instanceof UsageError) return { ok: false, code: codeOf(error.cause) };
    throw error;
  }
}

const readingOf = ({ value }: JsonFile): FileReading =>
  value === undefined ? { ok: false, code: 'file-unreadable' } : { ok: true, value };

const codeOf = (cause: unknown) =>
  cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'file-missing' : 'file-unreadable';
