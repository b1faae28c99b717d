import type { AnswerValue, Entry, Issue } from '@filrouge/scenario';

/** What a source is asked with. */
export interface LookupOptions {
  /** Aborted as soon as another search takes its place: the result would be thrown away. */
  readonly signal: AbortSignal;
  /** The operator's, BCP 47. */
  readonly locale: string;
  /** Entries that are shown; one more tells that there are more. */
  readonly limit: number;
  /** Answers so far by question, for entries that hang on them; `neverStored` ones are not among them. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
}

/**
 * The host's own data, searched while the operator types: sites, contracts, an inventory. A rejection, a slow answer and
 * entries that are none are told to the operator; the call goes on.
 */
export interface LookupSource {
  /** Entries that fit, best first; those of an empty query are what to begin with, and may be none. */
  search(query: string, options: LookupOptions): Promise<readonly unknown[]>;
}

/** The host's sources by the name scenarios know them by. */
export type Lookups = Readonly<Record<string, LookupSource>>;

/** How the search of one question stands. */
export interface LookupView {
  readonly query: string;
  /** While `searching`, the entries are those of the query before. */
  readonly state: 'searching' | 'found' | 'failed';
  readonly entries: readonly Entry[];
  /** Whether there are more than are shown. */
  readonly hasMore: boolean;
  /** Why it failed. */
  readonly issue?: Issue;
}
