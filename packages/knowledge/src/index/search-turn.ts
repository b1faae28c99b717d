import { nextTask } from '../in-slices.js';
import type { SliceOptions } from '../in-slices.js';
import type { PostingList } from './posting-list.js';

/** Places scored in one go: some milliseconds on an office machine. */
const mostPlaces = 15_000;
/** To read a place of a saved list takes so much longer than to score it. */
const readingCost = 4;

/** How long a search has had the thread: it lets the host have it in between. */
export class SearchTurn {
  readonly #slices: SliceOptions;
  #places = 0;

  constructor(slices: SliceOptions) {
    this.#slices = slices;
  }

  /** Before a list is scored; reads it where it was not read yet. Rejects with the signal's reason once aborted. */
  async take(postings: PostingList): Promise<void> {
    await this.spend(postings.size * (postings.isUnread ? readingCost : 1));
    postings.read();
  }

  /** Before something that takes as long as to score so many places. Rejects as `take`. */
  async spend(places: number): Promise<void> {
    if (this.#places > 0 && this.#places + places > mostPlaces) await this.#pause();
    this.#places += places;
  }

  /** Before the rest of a search, which takes as long as a slice where articles are many. */
  async end(): Promise<void> {
    if (2 * this.#places > mostPlaces) await this.#pause();
  }

  async #pause(): Promise<void> {
    const { signal, pause = nextTask } = this.#slices;
    this.#places = 0;
    await pause();
    signal?.throwIfAborted();
  }
}
