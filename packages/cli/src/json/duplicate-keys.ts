import type { Node } from 'jsonc-parser';

/** A key that its object already has, as the node that repeats it; JSON.parse would drop the first value in silence. */
export function duplicateKeys(root: Node): readonly Node[] {
  const duplicates: Node[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { type, children = [] } = node;
    // One by one: a file may hold more than can be handed on as arguments.
    for (const child of children) waiting.push(child);
    if (type !== 'object') continue;
    for (const key of repeated(children.flatMap(({ children: [name] = [] }) => name ?? []))) duplicates.push(key);
  }
  return duplicates.toSorted((one, other) => one.offset - other.offset);
}

function repeated(keys: readonly Node[]): readonly Node[] {
  const seen = new Set<unknown>();
  return keys.filter(({ value }) => {
    const isRepeated = seen.has(value);
    seen.add(value);
    return isRepeated;
  });
}
