/**
 * Parts of a view in document order, each under the index of its cell. Patched where something changes, so that one
 * change costs one search and one flat copy, whatever the number of parts. A list that was read is never altered.
 */
export class OrderedParts<Part> {
  #indices: number[] = [];
  #parts: Part[] = [];
  #isRead = false;

  /** All parts; the same list until a part changes. */
  get all(): readonly Part[] {
    this.#isRead = true;
    return this.#parts;
  }

  /** Puts a part under an index, replaces the one there, or takes it out. */
  put(index: number, part: Part | undefined): void {
    const place = this.#placeOf(index);
    const isThere = this.#indices[place] === index;
    if (part === undefined ? !isThere : isThere && this.#parts[place] === part) return;
    this.#detach();
    const removed = isThere ? 1 : 0;
    if (part === undefined) {
      this.#parts.splice(place, removed);
      this.#indices.splice(place, removed);
      return;
    }
    this.#parts.splice(place, removed, part);
    if (!isThere) this.#indices.splice(place, 0, index);
  }

  #detach(): void {
    if (!this.#isRead) return;
    this.#parts = this.#parts.slice();
    this.#isRead = false;
  }

  /** Where the index stands, or would stand. */
  #placeOf(index: number): number {
    const { length } = this.#indices;
    // Parts come in document order the first time: at the end, without a search.
    if (length === 0 || (this.#indices[length - 1] ?? 0) < index) return length;
    let [low, high] = [0, length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#indices[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
