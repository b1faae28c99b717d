import { chunksOf } from './analysis/chunks.js';
import { isCode } from './analysis/code.js';
import { foldWord } from './analysis/fold-word.js';
import type { KnowledgeQuery, QueryPart, QueryPartKind } from './query.js';

/** How an answer came about. */
export type AnswerProvenance = 'asked' | 'volunteered' | 'prefilled' | 'unknown' | 'skipped';

/** What the search needs to know of an answer. */
export interface DescribedAnswer {
  /** What was asked, in the operator's words; says in a trace where a part comes from and is not searched. */
  readonly label: string;
  /** The value as text: what the caller said, or the label of the option. */
  readonly text: string;
  /** What it tells. `code` is for a question that asks for an error code; codes inside other texts are found anyway. */
  readonly kind: QueryPartKind;
  /** Multiplies the weight of its kind. Defaults to 1; 0 keeps the answer out of the search. */
  readonly weight?: number | undefined;
  readonly provenance: AnswerProvenance;
  /** Anything but `none` keeps the answer out: a name finds no article and is no business of a remote source. */
  readonly privacy?: string | undefined;
  /** False for words that nobody said or chose: an option's aliases, the name of a category. Defaults to true. */
  readonly isSaid?: boolean | undefined;
}

/** What a kind of answer counts against the problem in the caller's own words. */
const weights: Readonly<Record<QueryPartKind, number>> = {
  problem: 1,
  code: 1,
  category: 0.5,
  option: 0.4,
  detail: 0.3,
};
/** What a value from the host's records counts against one from the caller. */
const prefilledShare = 0.5;

/**
 * The query for what is known so far, the weightiest part first. Unknown, skipped and private answers are left out;
 * identifiers in the caller's words (`0x80070057`, `KB5034441`) become parts of their own.
 */
export function queryOf(answers: readonly DescribedAnswer[]): KnowledgeQuery {
  const parts = answers.filter(isTelling).flatMap(partsOf);
  return { parts: parts.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight) };
}

function isTelling({ text, provenance, privacy = 'none' }: DescribedAnswer): boolean {
  return text.trim() !== '' && provenance !== 'unknown' && provenance !== 'skipped' && privacy === 'none';
}

function partsOf({ kind, text, weight = 1, provenance, isSaid = true }: DescribedAnswer): QueryPart[] {
  const share = weight * (provenance === 'prefilled' ? prefilledShare : 1);
  const part = (ofKind: QueryPartKind, words: string): QueryPart => ({
    kind: ofKind,
    text: words,
    weight: weights[ofKind] * share,
    ...(isSaid ? {} : { isSaid }),
  });
  const codes = kind === 'code' ? [] : codesIn(text);
  return [part(kind, text), ...codes.map((code) => part('code', code))];
}

/** The identifiers in a text, as written, each once: error codes, versions, models, constants. */
export function codesIn(text: string): string[] {
  return [...new Set(chunksOf(text).filter((chunk) => /\d/.test(chunk) && isCode(foldWord(chunk))))];
}
