import { dirname, join, normalize, resolve } from 'node:path';
import type { ExitCode } from './exit-codes.js';
import type { Ask, FolderEntry, Io } from './io.js';
import { main } from './main.js';

/** What a command did. */
export interface Ran {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Files by path; a string is the text of one, anything else its JSON. `-` is the standard input. */
export type Files = Readonly<Record<string, unknown>>;

/** A machine in memory: what it was told, and what was written to files. */
export interface MemoryIo extends Io {
  stdout: string;
  stderr: string;
  readonly written: ReadonlyMap<string, string>;
}

/** What tests may set of a machine: `typed` are the lines of a person at its terminal. */
export interface MemoryOptions extends Partial<Io> {
  readonly typed?: readonly string[];
}

/** A machine of its own: these files, and what was written. */
export function memoryIo(files: Files = {}, { typed, ...options }: MemoryOptions = {}): MemoryIo {
  const lines = [...(typed ?? [])];
  const bytes = new Map(Object.entries(files).map(([path, held]) => [normalize(path), bytesOf(held)]));
  const io = {
    stdout: '',
    stderr: '',
    written: new Map<string, string>(),
    write: (text: string) => void (io.stdout += text),
    writeError: (text: string) => void (io.stderr += text),
    readFile: (path: string) => {
      const found = bytes.get(normalize(path));
      const missing = Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
      return found ? Promise.resolve(found) : Promise.reject(missing);
    },
    readFolder: (path: string) => Promise.resolve(entriesOf(normalize(path), [...bytes.keys()])),
    realPath: (path: string) => Promise.resolve(resolve('/work', path)),
    writeFile: (path: string, text: string) => {
      io.written.set(normalize(path), text);
      bytes.set(normalize(path), bytesOf(text));
      return Promise.resolve();
    },
    converse: <Result>(talk: (ask: Ask) => Promise<Result>) =>
      talk((prompt) => {
        io.stdout += prompt;
        return Promise.resolve(lines.shift());
      }),
    watchFolder: () => () => undefined,
    untilStopped: () => Promise.resolve(),
    canAsk: typed !== undefined,
    isTerminal: false,
    hasColors: false,
    locale: 'en',
    ...options,
  };
  return io;
}

/** Carries out a command line on a machine with these files. */
export async function ran(given: readonly string[], files: Files = {}, options: MemoryOptions = {}): Promise<Ran> {
  const io = memoryIo(files, options);
  const code = await main(io, given);
  return { code, stdout: io.stdout, stderr: io.stderr };
}

function bytesOf(held: unknown): Uint8Array {
  if (held instanceof Uint8Array) return held;
  return new TextEncoder().encode(typeof held === 'string' ? held : JSON.stringify(held, null, 2));
}

function entriesOf(folder: string, paths: readonly string[]): readonly FolderEntry[] | undefined {
  const found = new Map<string, FolderEntry>();
  for (const path of paths) {
    for (let [child, parent] = [path, dirname(path)]; child !== parent; [child, parent] = [parent, dirname(parent)]) {
      if (join(parent) !== join(folder)) continue;
      const name = child.slice(parent === '.' ? 0 : parent.length + 1);
      found.set(name, { name, isFolder: child !== path });
    }
  }
  return found.size > 0 ? [...found.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1)) : undefined;
}
