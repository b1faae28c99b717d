/** The pages that can be measured: the folders of bench/peers, each with the modes its hooks name. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { peersDirectory } from './paths.mjs';

/** Those wanted, in alphabetical order, each with the wanted of its modes; no names or no modes want all. */
export async function listPeers({ peers: wanted, modes: wantedModes }) {
  const entries = await readdir(peersDirectory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('_')).map(({ name }) => name);
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`unknown peer "${unknown}" (known: ${names.join(', ')})`);
  const chosen = names.filter((name) => wanted.length === 0 || wanted.includes(name)).toSorted();
  const isWanted = (mode) => wantedModes.length === 0 || wantedModes.includes(mode);
  const peers = await Promise.all(
    chosen.map(async (name) => ({ name, modes: (await modesOf(name)).filter(isWanted) })),
  );
  return peers.filter(({ modes }) => modes.length > 0);
}

async function modesOf(name) {
  const { default: hooks } = await import(path.join(peersDirectory, name, 'hooks.js'));
  return hooks.modes;
}
