import type { Article } from '../article.js';
import type { Language } from '../languages/language.js';
import type { Ranking } from '../ranking.js';
import { indexedFields } from '../ranking.js';
import { inSlices } from '../in-slices.js';
import type { SliceOptions } from '../in-slices.js';
import type { FoundArticle, SoughtQuery, Wanted } from './collection-search.js';
import { CollectionSearch } from './collection-search.js';
import { indexedArticleOf } from './indexed-article.js';
import { savedIndexIn, termsIn } from './saved-collection-index.js';
import type { SavedCollectionIndex } from './saved-collection-index.js';
import { TermDictionary } from './term-dictionary.js';

const fieldCount = indexedFields.length;
/** Entries of a saved index read in one go: a millisecond or two. */
const entriesInSlice = 1_000;
/** Characters of such numbers that are read in one go: some thousands of them. */
const pieceLength = 10_000;
/** A search begins again so often because articles changed meanwhile; from then on it keeps the thread to the end. */
const mostRestarts = 2;

/**
 * The inverted index of one collection; its articles are kept by the source. Articles have numbers; a place is an
 * article's number times the number of fields, and its field.
 */
export class CollectionIndex {
  readonly #ranking: Ranking;
  readonly #terms = new TermDictionary();
  /** The article of each number; that of a removed one is empty. */
  readonly #ids: (string | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  /** Numbers of removed articles, given again: an index that is brought up to date all day long does not grow by that. */
  readonly #free: number[] = [];
  /** Terms at each place. */
  readonly #lengths: number[] = [];
  /** How often an article was put or taken out. */
  #changes = 0;

  constructor(ranking: Ranking) {
    this.#ranking = ranking;
  }

  /** The index as `toJSON` gave it, read in slices so that a page stays alive. Rejects on data of another shape. */
  static async load(ranking: Ranking, data: unknown, slices: SliceOptions = {}): Promise<CollectionIndex> {
    const index = new CollectionIndex(ranking);
    const { ids, lengths, terms } = savedIndexIn(data);
    await inSlices(ids, { ...slices, size: entriesInSlice }, (some) => index.#restoreIds(some));
    await inSlices(piecesOf(lengths), { ...slices, size: 1 }, ([piece = '']) => {
      for (const length of piece.trim().split(' ')) index.#lengths.push(Number(length));
    });
    await inSlices(terms, { ...slices, size: entriesInSlice }, (some) => {
      for (const [term, postings] of termsIn(some)) index.#terms.restore(term, postings);
    });
    return index;
  }

  /** Adds an article that is not in it. */
  put(article: Article, language: Language): void {
    const number = this.#free.pop() ?? this.#ids.length;
    this.#changes += 1;
    this.#ids[number] = article.id;
    this.#numbers.set(article.id, number);
    const indexed = indexedArticleOf(article, language, this.#ranking);
    for (const [field, name] of indexedFields.entries()) {
      const place = number * fieldCount + field;
      this.#lengths[place] = indexed[name].length;
      for (const [term, count] of countsOf(indexed[name])) this.#terms.add(term, place, count);
    }
  }

  /** Takes an article out, as it was put in; nothing happens when it is not there. */
  remove(article: Article, language: Language): void {
    const number = this.#numbers.get(article.id);
    if (number === undefined) return;
    this.#changes += 1;
    this.#numbers.delete(article.id);
    this.#ids[number] = undefined;
    this.#free.push(number);
    const first = number * fieldCount;
    this.#lengths.fill(0, first, first + fieldCount);
    const indexed = indexedArticleOf(article, language, this.#ranking);
    for (const term of new Set(indexedFields.flatMap((name) => indexed[name])))
      this.#terms.removeBetween(term, first, first + fieldCount);
  }

  /**
   * The best articles with at least one of the terms, best first; in slices, as many terms of many articles take long. When
   * articles change in between it begins again: one must not have the score of another, nor of what it was before.
   */
  async search(query: SoughtQuery, wanted: Wanted, slices: SliceOptions = {}): Promise<FoundArticle[]> {
    for (let restarts = 0; ; restarts += 1) {
      const changes = this.#changes;
      const isLast = restarts >= mostRestarts;
      const found = await this.#searchOnce(query, wanted, isLast ? { ...slices, pause: atOnce } : slices);
      if (isLast || changes === this.#changes) return found;
    }
  }

  toJSON(): SavedCollectionIndex {
    return { ids: this.#ids.map((id) => id ?? null), lengths: this.#lengths.join(' '), terms: this.#terms.toJSON() };
  }

  async #searchOnce(query: SoughtQuery, wanted: Wanted, slices: SliceOptions): Promise<FoundArticle[]> {
    const index = {
      ranking: this.#ranking,
      dictionary: this.#terms,
      ids: this.#ids,
      articles: this.#numbers.size,
      numbers: this.#ids.length,
      lengths: this.#lengths,
    };
    return new CollectionSearch(index, wanted, slices).found(query);
  }

  #restoreIds(ids: readonly (string | null)[]): void {
    for (const id of ids) {
      if (id === null) this.#free.push(this.#ids.length);
      else this.#numbers.set(id, this.#ids.length);
      this.#ids.push(id ?? undefined);
    }
  }
}

async function atOnce(): Promise<void> {}

/** A long line of numbers, in pieces of whole ones. */
function piecesOf(numbers: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < numbers.length;) {
    const space = numbers.indexOf(' ', from + pieceLength);
    const to = space < 0 ? numbers.length : space;
    pieces.push(numbers.slice(from, to));
    from = to;
  }
  return pieces;
}

function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
