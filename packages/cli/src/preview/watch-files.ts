import { basename, dirname, resolve } from 'node:path';
import type { Io } from '../io.js';

/** Files looked at for changes. */
export interface FileWatch {
  /** Looks at these from now on. */
  readonly follow: (files: readonly string[]) => void;
  readonly close: () => void;
}

/** Editors write a file in several steps, and often put another in its place: one change is told once they are done. */
const quietMs = 60;

/** Calls back after a change of one of the files. Their folders are watched: a file that is replaced stays watched. */
export function watchFiles(io: Io, changed: () => void): FileWatch {
  const watchers = new Map<string, () => void>();
  let files: ReadonlySet<string> = new Set();
  let timer: NodeJS.Timeout | undefined;
  const note = (folder: string, name: string | null) => {
    if (name !== null && !files.has(resolve(folder, basename(name)))) return;
    clearTimeout(timer);
    timer = setTimeout(changed, quietMs);
  };
  return {
    follow(next) {
      files = new Set(next.map((file) => resolve(file)));
      for (const folder of new Set([...files].map((file) => dirname(file)))) {
        if (!watchers.has(folder))
          watchers.set(
            folder,
            io.watchFolder(folder, (name) => note(folder, name)),
          );
      }
    },
    close() {
      clearTimeout(timer);
      for (const stop of watchers.values()) stop();
    },
  };
}
