import { readBy } from '../issues/zod-issues.js';
import type { Block, Use } from './block.js';
import { blockSchema } from './block.js';
import type { Ground } from './ground.js';
import { fileAt, suggestionOf } from './ground.js';
import { isObject, own } from './json.js';
import type { Origin } from './origins.js';
import { within } from './origins.js';

/** A block, and where it stands in its library. */
export interface FoundBlock {
  readonly block: Block;
  readonly source: Origin;
  /** File and name. */
  readonly name: string;
}

/** The block that a use names; undefined when there is none to be had, which is reported. */
export function findBlock({ block: name, from }: Use, origin: Origin, ground: Ground): FoundBlock | undefined {
  const found = from === undefined ? ownFile(origin, ground) : fileAt(ground, from, within(origin, 'from'));
  if (!found) return undefined;
  const blocks = isObject(found.value) ? own(found.value, 'blocks') : undefined;
  const known = isObject(blocks) ? blocks : {};
  if (!Object.hasOwn(known, name)) {
    const suggestion = suggestionOf(name, Object.keys(known));
    return ground.report('unknown-block', within(origin, 'block'), { name, file: found.file, ...suggestion });
  }
  const source = within({ file: found.file, path: '' }, 'blocks', name);
  const read = readBy(blockSchema, known[name]);
  if (read.ok) return { block: read.value, source, name: `${found.file}#${name}` };
  for (const { code, path, params } of read.issues)
    ground.report(code, { ...source, path: source.path + path }, params);
  return undefined;
}

/** Blocks may stand in the very file that uses them. */
function ownFile({ file }: Origin, { files }: Ground): { readonly file: string; readonly value: unknown } | undefined {
  const reading = files.get(file);
  return reading?.ok ? { file, value: reading.value } : undefined;
}
