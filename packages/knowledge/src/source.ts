import type { Article, ArticleSummary } from './article.js';
import { issueOf, type KnowledgeIssue } from './issues.js';
import type { KnowledgeQuery } from './query.js';

/** How a search runs. */
export interface SearchOptions {
  /** Aborted: the search rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** The most hits to give; 0 or less gives none. Defaults to `defaultLimit`. */
  readonly limit?: number | undefined;
  /** BCP 47 language of the reader: articles in it come before equals, none is left out. Defaults to no preference. */
  readonly locale?: string | undefined;
  /** Only these collections are searched; an empty list searches none. Defaults to all the source holds. */
  readonly collections?: readonly string[] | undefined;
}

/** Why a hit was found: a word of the query, as the query has it. */
export interface Match {
  readonly text: string;
  /** Whether it is an error code, version or number, to be shown as such ("code 691"). */
  readonly isCode: boolean;
}

/** An article that may help. */
export interface SearchHit {
  readonly article: ArticleSummary;
  /** Higher is better; comparable within one result only. */
  readonly score: number;
  /** The query's words found in it, most telling first; empty when the source does not tell. */
  readonly matches: readonly Match[];
  /** The place that matched, as plain text; absent when the source does not tell. */
  readonly excerpt?: string | undefined;
}

/** What a search gave. A source that fails gives no hits and says why; it does not throw. */
export interface SearchResult {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  readonly issues: readonly KnowledgeIssue[];
}

/** A knowledge base that can be searched. */
export interface KnowledgeSource {
  /** Names the source in issues and in the ticket. */
  readonly id: string;
  /** Best articles first; no hits for an empty query. Rejects only when the signal is aborted, with its reason. */
  search(query: KnowledgeQuery, options?: SearchOptions): Promise<SearchResult>;
  /**
   * The whole article, undefined when the source has none of that id. Rejects with `KnowledgeError` when the source
   * cannot say, and with the signal's reason when aborted.
   */
  get(id: string, options?: { readonly signal?: AbortSignal | undefined }): Promise<Article | undefined>;
}

/** How many hits a search gives unless told: what fits beside a call without scrolling. */
export const defaultLimit = 8;

/** No hits, and nothing wrong. */
export const nothingFound: SearchResult = { hits: [], issues: [] };

/** No hits, for none of these collections is there; nothing is wrong where none was asked for. */
export function notHeld(collections: readonly string[] = []): SearchResult {
  if (collections.length === 0) return nothingFound;
  return { hits: [], issues: [issueOf('unknown-collection', { collection: collections.join(', ') })] };
}
