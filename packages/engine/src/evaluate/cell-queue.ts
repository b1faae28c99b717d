/** Cells waiting to be evaluated, each once, lowest index first: a binary heap. */
export class CellQueue {
  readonly #heap: number[] = [];
  readonly #waiting = new Set<number>();

  add(index: number): void {
    if (this.#waiting.has(index)) return;
    this.#waiting.add(index);
    this.#heap.push(index);
    this.#rise(this.#heap.length - 1);
  }

  /** The lowest index, taken out; undefined when none waits. */
  take(): number | undefined {
    const [first] = this.#heap;
    const last = this.#heap.pop();
    if (first === undefined || last === undefined) return undefined;
    if (this.#heap.length > 0) {
      this.#heap[0] = last;
      this.#sink(0);
    }
    this.#waiting.delete(first);
    return first;
  }

  #rise(place: number): void {
    for (let child = place; child > 0;) {
      const parent = (child - 1) >> 1;
      if (this.#at(parent) <= this.#at(child)) return;
      this.#swap(parent, child);
      child = parent;
    }
  }

  #sink(place: number): void {
    for (let parent = place; ;) {
      const left = 2 * parent + 1;
      const least = [left, left + 1].reduce((best, child) => (this.#at(child) < this.#at(best) ? child : best), parent);
      if (least === parent) return;
      this.#swap(parent, least);
      parent = least;
    }
  }

  #at(place: number): number {
    return this.#heap[place] ?? Number.POSITIVE_INFINITY;
  }

  #swap(one: number, other: number): void {
    [this.#heap[one], this.#heap[other]] = [this.#at(other), this.#at(one)];
  }
}
