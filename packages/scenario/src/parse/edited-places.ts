import type { Path } from './path.js';
import { pointerOf, stepsOf } from './pointer.js';

/** Remembers what was cut out of lists and which keys were renamed, to tell places as the author wrote them. */
export class EditedPlaces {
  /** Of each list that was cut, by its pointer, the places its elements had as written. */
  readonly #kept = new Map<string, readonly number[]>();
  readonly #renamed = new Map<string, string>();

  /** Elements were taken out of the list at the path; `kept` are the places, before that, of those that stay. */
  noteKept(list: Path, kept: readonly number[]): void {
    const pointer = this.originalOf(pointerOf(list.map(String)));
    const before = this.#kept.get(pointer);
    this.#kept.set(pointer, before ? kept.map((place) => before[place] ?? place) : kept);
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
      return original + pointerOf([this.#kept.get(original)?.[Number(step)] ?? step]);
    }, '');
  }
}
