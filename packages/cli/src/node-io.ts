import { watch } from 'node:fs';
import { mkdir, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { converseThrough } from './converse-through.js';
import type { FolderEntry, Io } from './io.js';

/** The process's own output, input and files. */
export function nodeIo(machine: NodeJS.Process): Io {
  const { stdin, stdout, stderr, env } = machine;
  const isTerminal = stdout.isTTY;
  return {
    write: (text) => void stdout.write(text),
    writeError: (text) => void stderr.write(text),
    readFile: (path) => (path === '-' ? buffer(stdin) : readFile(path)),
    readFolder: entriesOf,
    realPath: (path) => realpath(path),
    writeFile: writeInFolder,
    converse: (talk) => converseThrough(stdin, stdout, talk),
    watchFolder: watched,
    untilStopped: () =>
      new Promise((stopped) => {
        machine.once('SIGINT', () => stopped());
        machine.once('SIGTERM', () => stopped());
      }),
    canAsk: stdin.isTTY && isTerminal,
    isTerminal,
    // Node's own answer respects NO_COLOR, FORCE_COLOR and TERM.
    hasColors: isTerminal && stdout.hasColors(),
    locale: localeOf(env),
  };
}

function watched(path: string, changed: (name: string | null) => void): () => void {
  const watcher = watch(path, (_event, name) => changed(name));
  // A folder that goes away is watched no more; what was read of it stands.
  watcher.on('error', () => watcher.close());
  return () => watcher.close();
}

async function entriesOf(path: string): Promise<readonly FolderEntry[] | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return undefined;
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

async function writeInFolder(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The tag of POSIX variables such as `fr_FR.UTF-8`, the strongest first; English where they say nothing. */
function localeOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string {
  const [name = ''] = [LC_ALL, LC_MESSAGES, LANG].filter(Boolean);
  const tag = /^[a-z]{2,3}(?:_[A-Z]{2})?/.exec(name)?.[0] ?? 'en';
  return tag.replace('_', '-');
}
