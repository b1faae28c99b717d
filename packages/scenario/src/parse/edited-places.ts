import type { Path } from './path.js';
import { pointerOf, stepsOf } from './pointer.js';

/** Remembers what was cut out of lists and which keys were renamed, to tell places as the author wrote them. */
export class EditedPlaces {
  readonly #cuts = new Map<string, number[]>();
  readonly #renamed = new Map<string, string>();

  /** An element was taken out of the list at the path. */
  noteCut(list: Path, index: number): void {
    const pointer = this.originalOf(pointerOf(list.map(String)));
    const cuts = this.#cuts.get(pointer) ?? [];
    this.#cuts.set(pointer, [...cuts, originalIndex(index, cuts)]);
  }

  /** A key of the object at the path was taken for another. */
  noteRenamed(holder: Path, key: string, written: string): void {
    this.#renamed.set(this.originalOf(pointerOf(holder.map(String))) + pointerOf([key]), written);
  }

  /** The pointer, in what the author wrote, of a pointer into the edited data. */
  originalOf(pointer: string): string {
    return stepsOf(pointer).reduce((original, step) => {
      const written = this.#renamed.get(original + pointerOf([step]));
      if (written !== undefined) return original + pointerOf([written]);
      const cuts = /^\d+$/.test(step) ? this.#cuts.get(original) : undefined;
      return original + pointerOf([cuts ? originalIndex(Number(step), cuts) : step]);
    }, '');
  }
}

/** The index an element had before others, at `cuts`, were taken from its list. */
function originalIndex(index: number, cuts: readonly number[]): number {
  return cuts
    .toSorted((one, other) => one - other)
    .reduce((original, place) => (place <= original ? original + 1 : original), index);
}
