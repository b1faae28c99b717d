import type { Expression, Scenario } from '@filrouge/scenario';
import type { ExpressionPlace, TextPlace } from './places.js';

/** What reads a name: an expression or a text, with its place. */
export type Reader = ExpressionPlace | TextPlace;

interface Places {
  readonly expressions: readonly ExpressionPlace[];
  readonly texts: readonly TextPlace[];
}

/** Who reads whom. */
export class Reads {
  readonly #readers = new Map<string, Reader[]>();
  #roots: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  readonly #scenario: Scenario;

  constructor(scenario: Scenario, { expressions, texts }: Places) {
    this.#scenario = scenario;
    for (const place of expressions) for (const name of place.expression.reads) this.#noteAll(name, place);
    for (const place of texts) for (const name of place.text.reads) this.#noteAll(name, place);
  }

  /** Every expression and text that reads the name. */
  readersOf(name: string): readonly Reader[] {
    return this.#readers.get(name) ?? [];
  }

  /** What an expression rests on in the end: the names it reads, facts replaced by what they rest on. */
  rootsOf({ reads }: Expression): ReadonlySet<string> {
    const roots = this.#rootsOfFacts();
    return new Set(reads.flatMap((name) => [...(roots.get(name) ?? [name])]));
  }

  /** A fact stands after what it reads: one pass in order will do. */
  #rootsOfFacts(): ReadonlyMap<string, ReadonlySet<string>> {
    if (this.#roots) return this.#roots;
    const roots = new Map<string, ReadonlySet<string>>();
    this.#roots = roots;
    for (const cell of this.#scenario.cells) {
      if (cell.kind === 'fact') roots.set(cell.id, this.rootsOf(cell.expression));
    }
    return roots;
  }

  /** `machines.users` and `item.users` read the question `users` of a row. */
  #noteAll(name: string, place: Reader): void {
    this.#note(name, place);
    const [root = '', inRow] = name.split('.');
    if (inRow !== undefined && !records.includes(root)) this.#note(inRow, place);
  }

  #note(name: string, place: Reader): void {
    const readers = this.#readers.get(name);
    if (readers) readers.push(place);
    else this.#readers.set(name, [place]);
  }
}

/** What has fields and is no repeat. */
const records: readonly string[] = ['context', 'client'];
