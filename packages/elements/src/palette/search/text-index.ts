import { WordBook } from './word-book.js';
import { wordsOf } from './words.js';

/** Something that can be found, by what is written on it and by what stands around it. */
export interface Findable {
  /** Its names, each found by itself, with how much it counts from 0 to 1. */
  readonly names: readonly { readonly text: string; readonly weight: number }[];
  /** What it belongs to: does not find it, but tells two of a name apart. */
  readonly context?: string;
}

/** Something found. */
export interface Match<Entry> {
  readonly entry: Entry;
  /** From 0 to 1. */
  readonly score: number;
  /** The name that fitted. */
  readonly name: string;
  /** How many of the words typed it has nothing for. */
  readonly missed: number;
}

/** What a search gives. */
export interface Found<Entry> {
  /** Best first. */
  readonly matches: readonly Match<Entry>[];
  /** How many names were looked at: the cost, bounded however many there are. */
  readonly examined: number;
}

/** A caller's sentence tells by its first words; more would only cost. */
const mostTyped = 12;
/** Names looked at for one search, those with the rarest words first. */
const mostExamined = 400;
/** A fit worse than this is none. */
const leastScore = 0.25;
/** What was typed should be in the name, and the name should be in what was typed: the first counts a little more. */
const shareOfTyped = 0.55;
/** A word that the context has, beside one that the name has itself. */
const contextWeight = 0.8;

interface IndexedName<Entry> {
  readonly entry: Entry;
  readonly name: string;
  readonly weight: number;
  readonly words: readonly string[];
  readonly context: readonly string[];
}

/** Finds entries by their names: words in any order, not finished yet, or with a slip of the finger. */
export class TextIndex<Entry> {
  readonly #book = new WordBook();
  readonly #names: IndexedName<Entry>[] = [];
  readonly #namesByWord = new Map<string, number[]>();

  /** Can be searched at once for what was put in so far. */
  add(entry: Entry, { names, context = '' }: Findable): void {
    const contextWords = wordsOf(context);
    for (const word of contextWords) this.#book.add(word);
    for (const { text, weight } of names) {
      const words = [...new Set(wordsOf(text))];
      for (const word of words) this.#note(word);
      this.#names.push({ entry, name: text, weight, words, context: contextWords });
    }
  }

  #note(word: string): void {
    this.#book.add(word);
    const places = this.#namesByWord.get(word) ?? [];
    places.push(this.#names.length);
    this.#namesByWord.set(word, places);
  }

  /** The best fits, each entry once, by its best name. None for a text without words. */
  search(text: string, most: number): Found<Entry> {
    const typed = wordsOf(text)
      .slice(0, mostTyped)
      .map((word) => this.#typedWord(word));
    const places = this.#placesOf(typed);
    const best = new Map<Entry, Match<Entry>>();
    for (const place of places) {
      const match = this.#matchAt(place, typed);
      if (match && match.score >= leastScore && match.score > (best.get(match.entry)?.score ?? 0))
        best.set(match.entry, match);
    }
    const matches = [...best.values()].toSorted((one, other) => other.score - one.score).slice(0, most);
    return { matches, examined: places.size };
  }

  #typedWord(word: string): TypedWord {
    const meant = this.#book.meantBy(word);
    const rarities = [...meant.keys()].map((known) => this.#rarity(known));
    // A word nobody wrote is said in passing: it counts, but half.
    return { meant, weight: rarities.length > 0 ? Math.max(...rarities) : this.#rarity('') / 2 };
  }

  /** Names that have one of the words, those of the rarest words first. */
  #placesOf(typed: readonly TypedWord[]): ReadonlySet<number> {
    const lists = [...new Set(typed.flatMap(({ meant }) => [...meant.keys()]))]
      .map((word) => this.#namesByWord.get(word) ?? [])
      .toSorted((one, other) => one.length - other.length);
    const places = new Set<number>();
    for (const list of lists)
      for (const place of list) {
        if (places.size >= mostExamined) return places;
        places.add(place);
      }
    return places;
  }

  #matchAt(place: number, typed: readonly TypedWord[]): Match<Entry> | undefined {
    const indexed = this.#names[place];
    if (!indexed) return undefined;
    const sureness = typed.map(({ meant }) => surenessOf(indexed, meant));
    const got = sum(typed.map(({ weight }, index) => weight * (sureness[index] ?? 0)));
    const share = got / sum(typed.map(({ weight }) => weight));
    const score = indexed.weight * (shareOfTyped * share + (1 - shareOfTyped) * this.#coverage(indexed, typed));
    return { entry: indexed.entry, name: indexed.name, score, missed: sureness.filter((sure) => sure === 0).length };
  }

  /** How much of the name was typed. */
  #coverage({ words }: IndexedName<Entry>, typed: readonly TypedWord[]): number {
    const covered = (word: string) => Math.max(0, ...typed.map(({ meant }) => meant.get(word) ?? 0));
    return sum(words.map((word) => this.#rarity(word) * covered(word))) / sum(words.map((word) => this.#rarity(word)));
  }

  #rarity(word: string): number {
    return Math.log(1 + this.#names.length / (this.#namesByWord.get(word)?.length ?? 1));
  }
}

interface TypedWord {
  /** Words of the index it may mean, with how surely. */
  readonly meant: ReadonlyMap<string, number>;
  readonly weight: number;
}

function surenessOf({ words, context }: IndexedName<unknown>, meant: TypedWord['meant']): number {
  const own = Math.max(0, ...words.map((word) => meant.get(word) ?? 0));
  return Math.max(own, ...context.map((word) => contextWeight * (meant.get(word) ?? 0)));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
