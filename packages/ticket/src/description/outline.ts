/** A description before it is written in one notation: nothing in it is escaped yet. */
export interface Outline {
  /** BCP 47 tag of the words. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** What to read when only one line is read. */
  readonly lead: string;
  readonly sections: readonly Section[];
}

/** A list of items under a heading; empty for the first, which follows the lead. */
export interface Section {
  readonly heading: string;
  readonly items: readonly Item[];
}

/** One line of a list. Either may be empty. */
export interface Item {
  /** With its colon. One line. */
  readonly label: string;
  /** May run over several lines. */
  readonly text: string;
}
