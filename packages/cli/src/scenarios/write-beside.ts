import { normalize } from 'node:path';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';

/** A file to write, and what it was made of. */
export interface Written {
  readonly target: string;
  readonly text: string;
  readonly sources: readonly string[];
}

/** Writes what was made of sources; throws a `UsageError` where it would take the place of one. */
export async function writeBeside(io: Io, { target, text, sources }: Written): Promise<void> {
  const real = await realPathOf(io, target);
  const originals = await Promise.all(sources.map((source) => realPathOf(io, source)));
  if (originals.includes(real)) throw new UsageError(({ usage }) => usage.wouldOverwrite(target));
  await io.writeFile(target, text);
}

const realPathOf = (io: Io, path: string) => io.realPath(path).catch(() => normalize(path));
