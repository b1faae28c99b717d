/** How a body is written: what shows it must escape or sanitise accordingly. */
export const bodyKinds = ['markdown', 'html', 'text'] as const;

/** How a body is written. */
export type BodyKind = (typeof bodyKinds)[number];

/** The text of an article. HTML from outside is untrusted: show what `contentOf` makes of it. */
export interface ArticleBody {
  readonly kind: BodyKind;
  readonly text: string;
}

/** What a list of suggestions shows of an article. */
export interface ArticleSummary {
  /** Unique in its source; what `get` takes. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences of plain text; absent when the source has none. */
  readonly summary?: string | undefined;
  readonly tags: readonly string[];
  /** The set of articles it belongs to, such as a client's. */
  readonly collection: string;
  /** BCP 47, such as `fr` or `en-GB`; `und` when the source does not tell. */
  readonly locale: string;
  /** Last change, UTC ISO 8601; absent when the source does not tell. */
  readonly updatedAt?: string | undefined;
  /** Where a person reads it; http or https only. */
  readonly url?: string | undefined;
}

/** One entry of a knowledge base. */
export interface Article extends ArticleSummary {
  readonly body: ArticleBody;
  /** What callers say for it; the strongest lever of the search. Grow it from failed searches. */
  readonly aliases: readonly string[];
  /** Ids of the scenario's remote assistance that it offers; those a scenario does not have are not shown. */
  readonly assistance?: readonly string[] | undefined;
}

/** An article without its text. */
export function summaryOf({ id, title, summary, tags, collection, locale, updatedAt, url }: Article): ArticleSummary {
  return { id, title, summary, tags, collection, locale, updatedAt, url };
}
