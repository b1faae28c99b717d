/** A place in a text, as editors count: lines and columns from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text whose lines are known, so that many places in it are found fast. */
export class SourceText {
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly #lineStarts: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.#lineStarts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
  }

  /** The place of a character; one past the end is the end. */
  placeAt(offset: number): Place {
    let [low, high] = [0, this.#lineStarts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#startOf(middle) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - this.#startOf(low) + 1 };
  }

  /** A line without its end; empty for one that is not there. */
  lineAt(line: number): string {
    const text = this.text.slice(this.#startOf(line - 1), this.#lineStarts[line]);
    return text.replace(/[\r\n]+$/, '');
  }

  #startOf(index: number): number {
    return this.#lineStarts[index] ?? this.text.length;
  }
}
