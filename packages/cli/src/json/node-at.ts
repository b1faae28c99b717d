import type { Node } from 'jsonc-parser';
import { stepsOf } from './pointer.js';

/** What stands at a JSON Pointer, and its name where it has one. */
export interface Found {
  readonly value: Node;
  /** The key in front of the value; absent in a list, and when nothing stands at the pointer. */
  readonly key?: Node;
}

/** What stands where in a JSON file. */
export interface JsonPlaces {
  /** What stands at a pointer; when nothing does, the nearest thing around that place. */
  nodeAt(pointer: string): Found;
}

/** Below this many keys, looking through them takes less than noting where each stands. */
const fewKeys = 32;

/** The places of a JSON file. Of an object with many keys it notes once where each stands: thousands may be asked for. */
export function jsonPlaces(root: Node): JsonPlaces {
  const noted = new Map<Node, ReadonlyMap<string, Node>>();
  const propertiesOf = (holder: Node) => {
    const known = noted.get(holder) ?? notedProperties(holder);
    noted.set(holder, known);
    return known;
  };
  const childOf = (holder: Node, step: string): Found | undefined => {
    const { type, children = [] } = holder;
    if (type === 'array') {
      const value = children[Number(step)];
      return value && { value };
    }
    // Of a key written twice, JSON.parse takes the last.
    const property =
      children.length > fewKeys
        ? propertiesOf(holder).get(step)
        : children.findLast(({ children: [name] = [] }) => name?.value === step);
    const [key, value] = property?.children ?? [];
    return key && value && { key, value };
  };
  return {
    nodeAt(pointer) {
      let found: Found = { value: root };
      for (const step of stepsOf(pointer)) {
        const inside = childOf(found.value, step);
        if (!inside) return { value: found.value };
        found = inside;
      }
      return found;
    },
  };
}

const notedProperties = ({ children = [] }: Node): ReadonlyMap<string, Node> =>
  new Map(children.map((property) => [String(property.children?.[0]?.value), property]));
