import type { Node } from 'jsonc-parser';

/** A key that its object already has, as the node that repeats it; JSON.parse would drop the first value in silence. */
export function duplicateKeys(root: Node): readonly Node[] {
  const duplicates: Node[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { type, children = [] } = node;
    if (type === 'object') duplicates.push(...repeated(children.flatMap(({ children: [key] = [] }) => key ?? [])));
    waiting.push(...children);
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
