import { isUse } from './block.js';
import type { JsonObject } from './json.js';
import { isObject } from './json.js';
import type { Origins } from './origins.js';
import { replaceIn, rewriteFacts, rewriteItems } from './rewrite.js';

/** The items and facts of a block, adopted. */
export interface BlockParts {
  readonly items: unknown[];
  readonly facts: unknown[];
}

/** Every id in some items or facts, follow-ups included; none of what a nested use brings in. */
export function namesIn(list: readonly unknown[]): readonly string[] {
  return list.flatMap((entry) => {
    if (!isObject(entry) || isUse(entry)) return [];
    const id = entry['id'];
    return [...(typeof id === 'string' ? [id] : []), ...listsIn(entry).flatMap(namesIn)];
  });
}

/** Puts the prefix before every id of a block, and before those names wherever the block reads them. */
export function prefixed(
  { items, facts }: BlockParts,
  { prefix, names }: { readonly prefix: string; readonly names: ReadonlySet<string> },
  origins: Origins,
): void {
  const rewriting = (expression: string) =>
    replaceIn(expression, { name: (name) => (names.has(name) ? prefix + name : undefined) });
  rewriteItems(items, rewriting, origins);
  rewriteItems(facts, rewriting, origins);
  rewriteFacts(facts, rewriting, origins);
  renameIds([...items, ...facts], { prefix, rewriting });
}

interface Renaming {
  readonly prefix: string;
  readonly rewriting: (expression: string) => string;
}

function renameIds(list: readonly unknown[], renaming: Renaming): void {
  for (const entry of list) {
    if (!isObject(entry)) continue;
    if (isUse(entry)) renameUse(entry, renaming);
    else {
      if (typeof entry['id'] === 'string') entry['id'] = renaming.prefix + entry['id'];
      for (const held of listsIn(entry)) renameIds(held, renaming);
    }
  }
}

/** A block within the block: its ids take both prefixes, and what it is given may read the ids around it. */
function renameUse(use: JsonObject, { prefix, rewriting }: Renaming): void {
  const inner = use['prefix'];
  use['prefix'] = prefix + (typeof inner === 'string' ? inner : '');
  const given = use['with'];
  if (!isObject(given)) return;
  for (const [key, value] of Object.entries(given))
    if (typeof value === 'string') given[key] = rewriteGiven(value, rewriting);
}

/** A text that reads nothing of the block stays as it is: only a condition can. */
const rewriteGiven = (value: string, rewriting: (expression: string) => string) =>
  /[=!<>&|?(]|^\s*[a-zA-Z_]\w*\s*$/.test(value) ? rewriting(value) : value;

/** The lists of items inside an item: its own, and the follow-ups of its options. */
function listsIn(entry: JsonObject): readonly (readonly unknown[])[] {
  const { items, options } = entry;
  const branches = Array.isArray(options)
    ? options.map((option: unknown) => (isObject(option) ? option['then'] : []))
    : [];
  return [items, ...branches].filter((list): list is unknown[] => Array.isArray(list));
}
