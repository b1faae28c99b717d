import { join } from 'node:path';
import type { Io } from '../io.js';

/** Every file below a folder, hidden ones and `node_modules` left out; undefined when it is no folder. */
export async function filesBelow(io: Io, folder: string): Promise<readonly string[] | undefined> {
  const entries = await io.readFolder(folder);
  if (!entries) return undefined;
  const found = entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .map(({ name, isFolder }) => below(io, join(folder, name), isFolder));
  return (await Promise.all(found)).flat();
}

const below = async (io: Io, path: string, isFolder: boolean) =>
  isFolder ? ((await filesBelow(io, path)) ?? []) : [path];
