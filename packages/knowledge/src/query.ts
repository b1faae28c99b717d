/** What a part of a query is, most telling last: each kind has its weight in `queryOf`. */
export const queryPartKinds = ['detail', 'option', 'category', 'problem', 'code'] as const;

/** What a part of a query is. */
export type QueryPartKind = (typeof queryPartKinds)[number];

/** One thing known of the call. */
export interface QueryPart {
  readonly kind: QueryPartKind;
  /** Whole sentences are welcome: search everything the caller said, not a title made of it. */
  readonly text: string;
  /** 1 is the problem in the caller's words; 0 and less count for nothing. */
  readonly weight: number;
  /** False for words that nobody in the call said or chose, such as an option's aliases: they find, and explain nothing. Defaults to true. */
  readonly isSaid?: boolean | undefined;
}

/** What is known of the call so far, to find articles by. */
export interface KnowledgeQuery {
  readonly parts: readonly QueryPart[];
}

/** The query of a search box: the words as typed. */
export function queryOfText(text: string): KnowledgeQuery {
  return { parts: [{ kind: 'problem', text, weight: 1 }] };
}

/** Whether there is nothing to search for. */
export function isEmptyQuery({ parts }: KnowledgeQuery): boolean {
  return parts.every(({ text, weight }) => weight <= 0 || !/[\p{L}\p{N}]/u.test(text));
}
