/** What of an article is indexed. */
export const indexedFields = ['title', 'aliases', 'tags', 'summary', 'body'] as const;

/** What of an article is indexed. */
export type IndexedField = (typeof indexedFields)[number];

/** The levers of the embedded search. Each default is what the bench found best for French and English together. */
export interface Ranking {
  /** How much a word counts by where it stands. */
  readonly fieldBoosts: Readonly<Record<IndexedField, number>>;
  /** Words of the body that are indexed at least: the first say what an article is about, the rest costs size. */
  readonly bodyWords: number;
  /** The share of a long body that is indexed: a guide of many pages needs more than a short article to say it. */
  readonly bodyShare: number;
  /** A word with a typing mistake counts so much of a right one. */
  readonly fuzzyWeight: number;
  /** Letters that may differ, as a share of the word's length. */
  readonly fuzziness: number;
  /** The beginning of a word counts so much of the whole. */
  readonly prefixWeight: number;
  /** Letters from which a beginning counts. */
  readonly prefixLetters: number;
  /** A code counts so much more than a word: it is either right or wrong. */
  readonly codeWeight: number;
  /** A synonym counts so much of the word itself. */
  readonly synonymWeight: number;
  /** An article in another language than the reader's keeps so much of its score. */
  readonly otherLocaleWeight: number;
  /** How much it counts to have many of the query's terms: the score is multiplied by their number to this power. */
  readonly coverage: number;
  /**
   * How much more an article counts whose title is the query: this share, times what the title has of the query, times
   * what the query has of the title, the rare words of both more.
   */
  readonly titleMatch: number;
  /** How much more an article counts for what the whole of its text has of the query, up to so many times three. */
  readonly wholeText: number;
  /** How much more an article counts in whose text words stand together that stand together in the query. */
  readonly together: number;
  /** BM25+: saturation of repeated words, normalisation by length, floor for long texts. */
  readonly bm25: { readonly k: number; readonly b: number; readonly d: number };
}

/** The defaults; `docs/knowledge.md` shows what each is worth. */
export const defaultRanking: Ranking = {
  fieldBoosts: { title: 2, aliases: 4, tags: 2, summary: 1, body: 1 },
  bodyWords: 120,
  bodyShare: 0.25,
  fuzzyWeight: 0.45,
  fuzziness: 0.25,
  prefixWeight: 0.375,
  prefixLetters: 4,
  codeWeight: 2,
  synonymWeight: 0.25,
  otherLocaleWeight: 0.8,
  coverage: 1,
  titleMatch: 1,
  wholeText: 1,
  together: 1,
  bm25: { k: 2, b: 0.7, d: 0.5 },
};
