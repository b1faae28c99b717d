import type { SliceOptions } from '../in-slices.js';
import type { Ranking } from '../ranking.js';
import { indexedFields } from '../ranking.js';
import { ArticleScores } from './article-scores.js';
import type { ScoredArticle, ScoredCollection } from './article-scores.js';
import type { QueryTerm, TermPair } from './query-terms.js';
import { rarityOf } from './rarity.js';
import { SearchTurn } from './search-turn.js';
import { SoughtTerms } from './sought-terms.js';
import type { ScoredTerm } from './sought-terms.js';
import type { TermDictionary } from './term-dictionary.js';
import { TextMatch } from './text-match.js';
import { TitleMatch } from './title-match.js';

/** An article that a search of one collection found. */
export interface FoundArticle {
  readonly id: string;
  readonly score: number;
  /** The terms of the query that it has, also by a beginning or a typing mistake. */
  readonly terms: readonly FoundTerm[];
}

/** A term of the query that an article has. */
export interface FoundTerm extends QueryTerm {
  /** How rare it is in the collection: 0 when every article has it, higher the fewer have. */
  readonly rarity: number;
  /** Whether a third of many articles of the collection have it, or more: it tells next to nothing. */
  readonly isCommon: boolean;
  /** Whether half of them have it, or more, however few they are. */
  readonly isWide: boolean;
  /** What the article has of it: the term itself, a longer one, one without the typing mistake; the nearest first. */
  readonly stands: readonly string[];
}

/** What is looked for. */
export interface SoughtQuery {
  readonly terms: readonly QueryTerm[];
  /** Those of its terms that follow each other. */
  readonly pairs: readonly TermPair[];
}

/** How many articles are given, how much each counts of its score, and what is read of the best. */
export interface Wanted {
  readonly limit: number;
  /** At most 1. */
  readonly weightOf: (id: string) => number;
  /** The terms of an article's title. */
  readonly titleOf: (id: string) => readonly string[];
  /** The terms of an article's whole text, in their order. */
  readonly textOf: (id: string) => readonly string[];
}

/** What a search reads of an index. */
export interface SearchedIndex extends ScoredCollection {
  readonly ranking: Ranking;
  readonly dictionary: TermDictionary;
  /** The article of each number. */
  readonly ids: readonly (string | undefined)[];
}

const fieldCount = indexedFields.length;
/** To read a word of a text takes so much longer than to score a place. */
const wordCost = 15;
/** And so much longer to compare a title: how rare its words are is looked up. */
const titleCost = 300;
/** Articles whose titles are compared with the query: what is below them does not come up by its title alone. */
const mostTitles = 50;
/** Articles whose texts are read: from twenty on the order stays. */
const mostTexts = 20;

/** One search of one index: the terms first, then the titles of the best, then the texts of the best of these. */
export class CollectionSearch {
  readonly #index: SearchedIndex;
  readonly #wanted: Wanted;
  readonly #turn: SearchTurn;

  constructor(index: SearchedIndex, wanted: Wanted, slices: SliceOptions) {
    this.#index = index;
    this.#wanted = wanted;
    this.#turn = new SearchTurn(slices);
  }

  /** The best articles with at least one of the terms, best first. */
  async found({ terms, pairs }: SoughtQuery): Promise<FoundArticle[]> {
    const { ranking, dictionary, ids } = this.#index;
    const scores = new ArticleScores(ranking, this.#index);
    const scored: ScoredTerm[] = [];
    for (const term of terms) {
      const like = dictionary.like(term, ranking);
      for (const { postings } of like) await this.#turn.take(postings);
      scored.push({ term, ...scores.add(term, like) });
    }
    await this.#turn.end();
    const sought = new SoughtTerms(scored);
    const byText = await this.#byText(await this.#byTitle(scores, sought), new TextMatch(sought, pairs, ranking));
    return byText.slice(0, this.#wanted.limit).map(({ number, score }) => {
      return { id: ids[number] ?? '', score, terms: termsAt(number, scored) };
    });
  }

  async #byTitle(scores: ArticleScores, sought: SoughtTerms): Promise<ScoredArticle[]> {
    const { limit, weightOf, titleOf } = this.#wanted;
    const { ids, ranking, dictionary, articles } = this.#index;
    // By its places: their number is known without reading the list of a word that nobody asked for.
    const titles = new TitleMatch(sought, (term) => rarityOf(dictionary.placesOf(term), articles));
    const rated: ScoredArticle[] = [];
    for (const { number, score } of scores.best(Math.max(limit, mostTitles), (at) => weightOf(ids[at] ?? ''))) {
      const share = titles.shareOf(titleOf(ids[number] ?? ''));
      rated.push({ number, score: score * (1 + ranking.titleMatch * share) });
      await this.#turn.spend(titleCost);
    }
    return inOrder(rated);
  }

  async #byText(best: readonly ScoredArticle[], match: TextMatch): Promise<ScoredArticle[]> {
    const first = best.slice(0, mostTexts);
    const texts = [];
    for (const { number } of first) {
      const terms = this.#wanted.textOf(this.#index.ids[number] ?? '');
      texts.push(match.read(terms));
      await this.#turn.spend(wordCost * terms.length);
    }
    const shares = match.sharesOf(texts);
    const rated = first.map(({ number, score }, at) => ({ number, score: score * (1 + (shares[at] ?? 0)) }));
    return inOrder([...rated, ...best.slice(mostTexts)]);
  }
}

function inOrder(articles: readonly ScoredArticle[]): ScoredArticle[] {
  return articles.toSorted((a, b) => b.score - a.score);
}

/** The terms that an article has. */
function termsAt(number: number, scored: readonly ScoredTerm[]): FoundTerm[] {
  const first = number * fieldCount;
  return scored.flatMap(({ term, like, ...told }) => {
    const stands = like.filter(({ postings }) => postings.hasBetween(first, first + fieldCount));
    const nearest = stands.toSorted((a, b) => b.share - a.share);
    return stands.length > 0 ? { ...term, ...told, stands: nearest.map((one) => one.term) } : [];
  });
}
