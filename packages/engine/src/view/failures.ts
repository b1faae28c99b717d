import type { Issue } from '@filrouge/scenario';
import type { TellFailure } from '../wording.js';

/** What failed while parts of a view were made, by the cell whose part it was. */
export class Failures {
  readonly #found = new Map<number, Issue[]>();
  #all: readonly Issue[] | undefined;

  /** Everything that fails now; the same list until that changes. */
  get all(): readonly Issue[] {
    return (this.#all ??= [...this.#found.values()].flat());
  }

  /** Forgets what failed for the cell, and gives what takes down what fails from now on. */
  under(index: number): TellFailure {
    if (this.#found.delete(index)) this.#all = undefined;
    return (failure, { path, source }) => {
      const found = this.#found.get(index) ?? [];
      this.#found.set(index, [...found, { code: failure.code, path, params: { source, detail: failure.message } }]);
      this.#all = undefined;
    };
  }
}
