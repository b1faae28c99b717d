import { dirname, isAbsolute, relative, sep } from 'node:path';
import type { Io } from '../io.js';

/** Whether a file may be read for a scenario: false for one outside the folder, undefined for one that is not there. */
export type MayRead = (path: string) => Promise<boolean | undefined>;

/**
 * Files below a folder, links followed: the one asked for, else the folder the command runs in, else, for a scenario
 * from elsewhere, its own. A script from a client must not read what else stands on the machine.
 */
export async function filesInside(io: Io, scenario: string, asked?: string): Promise<MayRead> {
  const root = await rootFor(io, scenario, asked);
  return async (path) => {
    const real = await io.realPath(path).catch(() => undefined);
    return real === undefined ? undefined : isInside(root, real);
  };
}

async function rootFor(io: Io, scenario: string, asked: string | undefined): Promise<string> {
  if (asked !== undefined) return io.realPath(asked);
  const here = await io.realPath('.');
  if (scenario === '-') return here;
  const folder = await io.realPath(dirname(scenario)).catch(() => here);
  return isInside(here, folder) ? here : folder;
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
