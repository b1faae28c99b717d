import type { Issue } from '../issue.js';
import { measure } from '../parse/limits.js';
import { isObject, own } from './json.js';

/** What a reader of files answers: JSON (as a value or as its text), or why there is none. */
export type FileReading =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      /** Missing, not to be read from here, or there and not readable. */
      readonly code: 'file-missing' | 'file-outside' | 'file-unreadable';
      /** What the system says. */
      readonly detail?: string;
    };

/** Gives a file by its name, which `fileBeside` made; the host decides which files there are. May reject. */
export type ReadFile = (file: string) => FileReading | Promise<FileReading>;

/** Every file that was asked for, by name. */
export type Files = ReadonlyMap<string, FileReading>;

/** Most files that one scenario is made of: far above any library, far below what would hold a reader up. */
export const maxFiles = 200;

/** Reads the file, and every file that it and they name. */
export async function readFiles(entry: string, read: ReadFile): Promise<Files> {
  const files = new Map<string, FileReading>();
  let waiting = [entry];
  while (waiting.length > 0 && files.size < maxFiles) {
    const batch = waiting.slice(0, maxFiles - files.size);
    const readings = await Promise.all(batch.map((file) => readOne(file, read)));
    batch.forEach((file, place) => files.set(file, readings[place] ?? missing));
    const named = batch.flatMap((file) => filesNamedBy(file, files.get(file)));
    waiting = [...new Set(named)].filter((file) => !files.has(file));
  }
  return files;
}

/**
 * The file a reference names, told from the file it stands in: `../library/blocks.json`. Undefined when it is not
 * relative, for then it says nothing about the place it is read from.
 */
export function fileBeside(file: string, reference: string): string | undefined {
  if (reference === '' || /^[a-z][a-z0-9+.-]*:|^[/\\]|\\|[?#]/i.test(reference)) return undefined;
  const [, root = '', path = ''] =
    /^([a-z][a-z0-9+.-]*:\/\/[^/]*\/|\/)?(.*)$/is.exec(file.replace(/[?#].*$/s, '')) ?? [];
  const steps = path.split('/').slice(0, -1);
  for (const step of reference.split('/')) {
    if (step === '.' || step === '') continue;
    if (step !== '..') steps.push(step);
    else if (steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (root === '') steps.push('..');
  }
  return root + steps.join('/');
}

const missing: FileReading = { ok: false, code: 'file-missing' };

async function readOne(file: string, read: ReadFile): Promise<FileReading> {
  try {
    const reading = await read(file);
    return reading.ok && typeof reading.value === 'string'
      ? { ok: true, value: JSON.parse(reading.value) as unknown }
      : reading;
  } catch (error) {
    return { ok: false, code: 'file-unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
}

function filesNamedBy(file: string, reading: FileReading | undefined): readonly string[] {
  if (!reading?.ok || limitIssues(reading.value).length > 0) return [];
  return referencesIn(reading.value).flatMap((reference) => fileBeside(file, reference) ?? []);
}

/** What keeps a file from being gone into at all. */
export const limitIssues = (value: unknown): readonly Issue[] => measure(value);

/** What a file names: its base, and the libraries its blocks come from. Its depth was measured. */
function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  const named = [own(value, 'extends'), own(value, 'type') === 'use' ? own(value, 'from') : undefined];
  return [...named.filter((name) => typeof name === 'string'), ...Object.values(value).flatMap(referencesIn)];
}
