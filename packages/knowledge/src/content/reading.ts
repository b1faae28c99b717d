import type { Block } from './content.js';

/** What the parts of an article are read with. */
export interface ReadingPlace {
  /** The address a link goes to; undefined where it may not be followed. */
  readonly linkOf: (address: string) => string | undefined;
}

/** How the blocks of one run of Markdown lines are read. */
export interface BlockReading {
  readonly place: ReadingPlace;
  /** The blocks of lines that stand one level further in. */
  readonly blocksWithin: (lines: readonly string[]) => readonly Block[];
}

/** A block that was read, and the line to go on at. */
export interface ReadBlock {
  /** Undefined for lines that say nothing. */
  readonly block: Block | undefined;
  readonly next: number;
}
