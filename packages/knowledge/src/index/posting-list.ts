/** Where a term stands: in turns a place and how often it stands there, the places rising. */
type Entries = number[];

/** The articles that have one term, by field. Saved lists are read when their term is first searched for. */
export class PostingList {
  #saved: string;
  /** Of the saved list, once it was counted. */
  #savedSize: number | undefined;
  #entries: Entries = [];

  constructor(saved = '') {
    this.#saved = saved;
  }

  /** In turns a place and how often the term stands there, the places rising; to be read only. */
  get entries(): readonly number[] {
    this.read();
    return this.#entries;
  }

  /** Reads what was saved, unless it was read. */
  read(): void {
    if (!this.isUnread) return;
    this.#entries = entriesIn(this.#saved);
    this.#saved = '';
  }

  /** Whether the list is still the text it was saved as. */
  get isUnread(): boolean {
    return this.#saved !== '';
  }

  /** How many places the term stands at; a list that was not read yet is not read for it. */
  get size(): number {
    if (!this.isUnread) return this.#entries.length / 2;
    this.#savedSize ??= (spacesIn(this.#saved) + 1) / 2;
    return this.#savedSize;
  }

  /** Adds a place that it does not have. */
  add(place: number, count: number): void {
    const isLast = place > (this.entries.at(-2) ?? -1);
    if (isLast) this.#entries.push(place, count);
    else this.#entries.splice(this.#indexOf(place), 0, place, count);
  }

  /** Takes the places from one on, up to another, out. */
  removeBetween(from: number, to: number): void {
    const start = this.#indexOf(from);
    const end = this.#indexOf(to);
    this.#entries.splice(start, end - start);
  }

  /** Whether there is a place from one on, up to another. */
  hasBetween(from: number, to: number): boolean {
    return (this.entries[this.#indexOf(from)] ?? Infinity) < to;
  }

  /** As text: half as long as a list of numbers, and nothing to read until it is wanted. */
  toText(): string {
    if (this.#saved !== '') return this.#saved;
    const words: string[] = [];
    for (let at = 0, before = 0; at < this.#entries.length; at += 2) {
      const place = this.#entries[at] ?? 0;
      words.push((place - before).toString(36), (this.#entries[at + 1] ?? 0).toString(36));
      before = place;
    }
    return words.join(' ');
  }

  /** The index of the first entry whose place is not before this one. */
  #indexOf(place: number): number {
    const { entries } = this;
    let low = 0;
    let high = entries.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[2 * middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return 2 * low;
  }
}

/** Letter by letter: to ask for the next space each time takes several times as long, they stand so close. */
function spacesIn(text: string): number {
  let spaces = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) === space) spaces += 1;
  return spaces;
}

const space = 32;

function entriesIn(saved: string): Entries {
  const entries = saved.split(' ').map((word) => Number.parseInt(word, 36));
  // Places were saved as their distance from the one before.
  for (let at = 2; at < entries.length; at += 2) entries[at] = (entries[at] ?? 0) + (entries[at - 2] ?? 0);
  return entries;
}
