import { keysOf, nearnessOf, slipsIn } from './near.js';

/** Starts of words longer than this are not told apart before the words themselves are. */
const longestStart = 5;
/** More words than these for one that is being typed: the next letter tells them apart, looking at all does not. */
const mostWords = 64;

/** Every word that can be found, by how it starts and by the slips that lead to it. Words are folded. */
export class WordBook {
  readonly #words = new Set<string>();
  readonly #byStart = new Map<string, string[]>();
  readonly #byKey = new Map<string, string[]>();

  add(word: string): void {
    if (this.#words.has(word)) return;
    this.#words.add(word);
    for (let length = 1; length <= Math.min(word.length, longestStart); length += 1)
      listAt(this.#byStart, word.slice(0, length)).push(word);
    for (const key of new Set(keysOf(word))) listAt(this.#byKey, key).push(word);
  }

  /** Words meant by one that was typed, whole or not yet, each with how surely: 1 for the very word. */
  meantBy(typed: string): ReadonlyMap<string, number> {
    const meant = new Map<string, number>();
    if (this.#words.has(typed)) meant.set(typed, 1);
    this.#addLonger(typed, meant);
    if (meant.size === 0) this.#addNear(typed, meant);
    return meant;
  }

  #addLonger(typed: string, meant: Map<string, number>): void {
    for (const word of this.#byStart.get(typed.slice(0, longestStart)) ?? []) {
      if (meant.size >= mostWords) return;
      if (word !== typed && word.startsWith(typed)) meant.set(word, 0.6 + (0.3 * typed.length) / word.length);
    }
  }

  #addNear(typed: string, meant: Map<string, number>): void {
    if (slipsIn(typed) === 0) return;
    const near = new Set(keysOf(typed).flatMap((key) => (this.#byKey.get(key) ?? []).slice(0, mostWords)));
    for (const word of near) {
      const nearness = nearnessOf(typed, word);
      if (nearness > 0) meant.set(word, nearness);
    }
  }
}

function listAt(map: Map<string, string[]>, key: string): string[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
