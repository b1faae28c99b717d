import type { Token } from '../analysis/token.js';
import { tokensOf } from '../analyzer.js';
import type { Language } from '../languages/language.js';
import type { KnowledgeQuery, QueryPart } from '../query.js';
import type { Ranking } from '../ranking.js';
import type { SynonymGroup } from './synonyms.js';
import { synonymTokens } from './synonyms.js';

/** A term to look up. */
export interface QueryTerm extends Token {
  readonly weight: number;
  /** Given by a synonym, not by the query itself: never a reason to show. */
  readonly isSynonym: boolean;
  /** Whether somebody in the call said it. */
  readonly isSaid: boolean;
}

/** What the terms are made with. */
export interface QueryTermOptions {
  /** Languages of the articles: the query is read in each. */
  readonly languages: readonly Language[];
  readonly synonyms: readonly SynonymGroup[];
  readonly ranking: Ranking;
}

/** A part longer than this is cut: a pasted log says no more in its tenth page. */
const longestPart = 5_000;
/** Terms looked up at most, the weightiest first: what a long account of a problem has of different words. */
const mostTerms = 96;

/** The terms of a query, each once with its greatest weight, the weightiest first. */
export function queryTermsOf({ parts }: KnowledgeQuery, options: QueryTermOptions): QueryTerm[] {
  const terms = parts.filter(({ weight }) => weight > 0).flatMap((part) => termsOfPart(part, options));
  const unique = new Map<string, QueryTerm>();
  for (const term of terms) {
    const other = unique.get(term.term);
    const weightier = other && other.weight >= term.weight ? other : term;
    unique.set(term.term, { ...weightier, isSaid: term.isSaid || other?.isSaid === true });
  }
  return [...unique.values()].toSorted((a, b) => b.weight - a.weight).slice(0, mostTerms);
}

/** Two terms of one language that follow each other in a query. */
export type TermPair = readonly [string, string];

/** The pairs of a query, each once; those of its first terms, where it is long. */
export function termPairsOf({ parts }: KnowledgeQuery, languages: readonly Language[]): TermPair[] {
  const pairs = parts
    .filter(({ weight }) => weight > 0)
    .flatMap(({ text }) =>
      languages.flatMap((language) => {
        const terms = tokensOf(text.slice(0, longestPart), language).map(({ term }) => term);
        return terms.slice(1).map((term, at): TermPair => [terms[at] ?? '', term]);
      }),
    );
  return [...new Map(pairs.map((pair) => [pairKeyOf(pair), pair])).values()].slice(0, mostTerms);
}

/** Names a pair: no term has a space. */
export const pairKeyOf = ([first, second]: TermPair): string => `${first} ${second}`;

function termsOfPart(
  { text, weight, isSaid = true }: QueryPart,
  { languages, synonyms, ranking }: QueryTermOptions,
): QueryTerm[] {
  return languages.flatMap((language) => {
    const tokens = tokensOf(text.slice(0, longestPart), language);
    const own = tokens.map((token) => ({
      ...token,
      weight: weight * weightOf(token, ranking),
      isSynonym: false,
      isSaid,
    }));
    const others = synonymTokens(tokens, synonyms, language);
    const synonymWeight = weight * ranking.synonymWeight;
    return [...own, ...others.map((token) => ({ ...token, weight: synonymWeight, isSynonym: true, isSaid: false }))];
  });
}

function weightOf({ kind }: Token, { codeWeight }: Ranking): number {
  return kind === 'code' ? codeWeight : 1;
}
