import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Io } from '../io.js';
import type { PreviewReading, PreviewState } from './preview-state.js';
import { readPreview } from './preview-state.js';
import { servePreview } from './preview-server.js';
import { watchFiles } from './watch-files.js';

/** What to show, and where. */
export interface PreviewRequest extends PreviewReading {
  readonly port: number;
}

/** A preview under way. */
export interface Preview {
  readonly url: string;
  readonly state: () => PreviewState;
  /** Reads the files anew, as a change of one of them does. */
  readonly refresh: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves a scenario and reads it again on every change. Throws a `UsageError` when there is no file. */
export async function startPreview(io: Io, { port, ...reading }: PreviewRequest): Promise<Preview> {
  let state = await readPreview(io, reading);
  const server = await servePreview({ locale: reading.locale, port, script: scriptNamed, state: () => state });
  const refresh = async () => {
    // While an editor puts the file in place there may be none: the last reading stands until the next change.
    state = await readPreview(io, reading, state).catch(() => state);
    files.follow(state.files);
    server.announce();
  };
  const files = watchFiles(io, () => void refresh());
  files.follow(state.files);
  return {
    url: server.url,
    state: () => state,
    refresh,
    close() {
      files.close();
      return server.close();
    },
  };
}

/** From the published package of the elements, wherever it is installed. */
async function scriptNamed(name: string): Promise<Uint8Array | undefined> {
  const manifest = createRequire(import.meta.url).resolve('@filrouge/elements/custom-elements.json');
  return readFile(join(dirname(manifest), name)).catch(() => undefined);
}
