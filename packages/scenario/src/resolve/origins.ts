import { pointerOf, stepsOf } from '../parse/pointer.js';
import { isObject } from './json.js';

/** Where a part of a resolved scenario was written. */
export interface Origin {
  /** As the reader of files knows it. */
  readonly file: string;
  /** JSON Pointer (RFC 6901) into that file. */
  readonly path: string;
}

/** Remembers, for each object, list and overwritten key of a resolved scenario, where it was written. */
export class Origins {
  readonly #nodes = new WeakMap<object, Origin>();
  readonly #keys = new WeakMap<object, Map<string, Origin>>();
  readonly #rewritten = new WeakMap<object, Set<string>>();
  #adopted = 0;

  /** How many objects and lists were adopted so far. */
  get adopted(): number {
    return this.#adopted;
  }

  /** A copy of a part of a file that may be changed; it remembers its places. `file` is not deeper than a scenario. */
  adopt(value: unknown, origin: Origin): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const copy = Array.isArray(value)
      ? value.map((entry, place) => this.adopt(entry, within(origin, place)))
      : Object.fromEntries(Object.entries(value).map(([key, held]) => [key, this.adopt(held, within(origin, key))]));
    this.#nodes.set(copy, origin);
    this.#adopted += 1;
    return copy;
  }

  /** The key of the object was written elsewhere than the object. */
  noteKey(holder: object, key: string, origin: Origin): void {
    const keys = this.#keys.get(holder) ?? new Map<string, Origin>();
    this.#keys.set(holder, keys.set(key, origin));
  }

  /** The text under the key is not to the letter what its file says: places inside it do not hold there. */
  noteRewritten(holder: object, key: string): void {
    this.#rewritten.set(holder, (this.#rewritten.get(holder) ?? new Set()).add(key));
  }

  /** Where the object itself was written, and below it what stands at the pointer, even when nothing does. */
  originOf(root: object, pointer = ''): Origin {
    let origin = this.#nodes.get(root) ?? nowhere;
    let holder: unknown = root;
    for (const step of stepsOf(pointer)) {
      const value = childOf(holder, step);
      origin = this.#keyOrigin(holder, step) ?? this.#nodeOrigin(value) ?? within(origin, step);
      holder = value;
    }
    return origin;
  }

  /** Whether a key was set or taken out elsewhere than its object was written. */
  keyOriginOf(root: object, pointer: string, key: string): Origin | undefined {
    return this.#keyOrigin(valueAt(root, pointer), key);
  }

  /** Whether the text at the pointer differs from what its file says. */
  isRewritten(root: object, pointer: string): boolean {
    const steps = stepsOf(pointer);
    const holder = valueAt(root, pointerOf(steps.slice(0, -1)));
    return (
      typeof holder === 'object' && holder !== null && Boolean(this.#rewritten.get(holder)?.has(steps.at(-1) ?? ''))
    );
  }

  #nodeOrigin(value: unknown): Origin | undefined {
    return typeof value === 'object' && value !== null ? this.#nodes.get(value) : undefined;
  }

  #keyOrigin(holder: unknown, key: string): Origin | undefined {
    return typeof holder === 'object' && holder !== null ? this.#keys.get(holder)?.get(key) : undefined;
  }
}

/** A place inside another. */
export const within = ({ file, path }: Origin, ...steps: readonly (string | number)[]): Origin => ({
  file,
  path: path + pointerOf(steps),
});

const nowhere: Origin = { file: '', path: '' };

/** What stands at a JSON Pointer; undefined when nothing does. */
export const valueAt = (root: unknown, pointer: string): unknown => stepsOf(pointer).reduce<unknown>(childOf, root);

function childOf(holder: unknown, step: string): unknown {
  if (Array.isArray(holder)) return holder[Number(step)] as unknown;
  return isObject(holder) && Object.hasOwn(holder, step) ? holder[step] : undefined;
}
