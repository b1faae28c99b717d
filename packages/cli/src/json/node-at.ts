import type { Node } from 'jsonc-parser';
import { stepsOf } from './pointer.js';

/** What stands at a JSON Pointer, and its name where it has one. */
export interface Found {
  readonly value: Node;
  /** The key in front of the value; absent in a list, and when nothing stands at the pointer. */
  readonly key?: Node;
}

/** What stands at a pointer; when nothing does, the nearest thing around that place. */
export function nodeAt(root: Node, pointer: string): Found {
  let found: Found = { value: root };
  for (const step of stepsOf(pointer)) {
    const inside = childOf(found.value, step);
    if (!inside) return { value: found.value };
    found = inside;
  }
  return found;
}

function childOf({ type, children = [] }: Node, step: string): Found | undefined {
  if (type === 'array') {
    const value = children[Number(step)];
    return value && { value };
  }
  // Of a key written twice, JSON.parse takes the last.
  const [key, value] = children.findLast(({ children: [name] = [] }) => name?.value === step)?.children ?? [];
  return key && value && { key, value };
}
