import type { Issue } from '../issue.js';
import { pointerOf } from '../parse/pointer.js';
import type { JsonObject } from '../resolve/json.js';
import { isObject, own } from '../resolve/json.js';

/** An object of an older format, whose keys are taken one by one: those nobody took have no place in the new one. */
export class Draft {
  readonly path: string;
  readonly #held: JsonObject;
  readonly #issues: Issue[];
  readonly #taken = new Set<string>();

  constructor(held: JsonObject, path: string, issues: Issue[]) {
    this.path = path;
    this.#held = held;
    this.#issues = issues;
  }

  /** The value of a key; undefined when it is not there. */
  take(key: string): unknown {
    this.#taken.add(key);
    return own(this.#held, key);
  }

  /** The objects of a list, each a draft of its own; none when there is no such list. */
  takeAll(key: string): readonly Draft[] {
    const list = this.take(key);
    return Array.isArray(list) ? list.flatMap((held: unknown, place) => this.#inside(held, [key, place])) : [];
  }

  /** The object under a key as a draft of its own. */
  takeOne(key: string): Draft | undefined {
    return this.#inside(this.take(key), [key])[0];
  }

  /** The keys of the object. */
  keys(): readonly string[] {
    return Object.keys(this.#held);
  }

  /** Tells what is under the key to be left out. */
  leave(key: string): void {
    this.#taken.add(key);
    this.#issues.push({ code: 'not-migrated', path: this.path + pointerOf([key]), params: { key } });
  }

  /** Tells every key that nobody took. */
  finish(): void {
    for (const key of Object.keys(this.#held)) if (!this.#taken.has(key)) this.leave(key);
  }

  #inside(held: unknown, steps: readonly (string | number)[]): readonly Draft[] {
    return isObject(held) ? [new Draft(held, this.path + pointerOf(steps), this.#issues)] : [];
  }
}

/** An object without the keys whose value is undefined. */
export const without = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
