import { readBy } from '../issues/zod-issues.js';
import { isUse, useSchema } from './block.js';
import type { FoundBlock } from './find-block.js';
import { findBlock } from './find-block.js';
import type { Ground } from './ground.js';
import type { JsonObject } from './json.js';
import { isObject } from './json.js';
import { namesIn } from './prefix.js';

/** Most names that are looked for: blocks that multiply are stopped when they are expanded. */
const maxNames = 20_000;

/** Names by block, so that each block is gone through once. */
export type KnownNames = Map<string, ReadonlySet<string>>;

/** Every id a block brings in, those of the blocks it uses among them. What is wrong with those is told elsewhere. */
export function blockNames(found: FoundBlock, ground: Ground, known: KnownNames): ReadonlySet<string> {
  const { block, source, name } = found;
  const before = known.get(name);
  if (before) return before;
  // A block that uses itself meets this.
  known.set(name, new Set());
  const quiet = { ...ground, report: () => undefined };
  const names = new Set(namesIn([...block.items, ...(block.facts ?? [])]));
  for (const written of usesIn(block.items)) {
    const use = readBy(useSchema, written);
    const inner = use.ok && names.size < maxNames ? findBlock(use.value, source, quiet) : undefined;
    if (!use.ok || !inner) continue;
    for (const id of blockNames(inner, ground, known)) names.add(`${use.value.prefix ?? ''}${id}`);
  }
  known.set(name, names);
  return names;
}

/** Every `use` in some items, those in follow-ups too. */
function usesIn(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(usesIn);
  if (!isObject(value)) return [];
  return isUse(value) ? [value] : Object.values(value).flatMap(usesIn);
}
