import type { Expression } from '../expression/expression.js';
import type { Fact } from '../source/scenario-source.js';

/** A fact with its expression and its place in `facts`. */
export interface CompiledFact {
  readonly fact: Fact;
  readonly path: string;
  readonly expression: Expression;
}

/** A fact placed: it is computed right after the last thing it reads. */
export interface PlacedFact extends CompiledFact {
  /** Place on the outline it follows; -1 before everything. */
  readonly after: number;
}

/** Facts in an order in which each stands after the facts it reads; `cycles` are those that read themselves in the end. */
export interface FactOrder {
  readonly placed: readonly PlacedFact[];
  readonly cycles: readonly CompiledFact[];
}

/** Places each fact after what it reads; `placeOf` gives a question's place on the outline. */
export function orderFacts(facts: readonly CompiledFact[], placeOf: (name: string) => number | undefined): FactOrder {
  const walk = new FactWalk(facts, placeOf);
  for (const fact of facts) walk.from(fact);
  return { placed: [...walk.placed.values()], cycles: [...walk.cycles] };
}

/** Walks from fact to fact without recursion: a chain may be thousands long. */
class FactWalk {
  readonly placed = new Map<string, PlacedFact>();
  readonly cycles = new Set<CompiledFact>();
  readonly #byId: ReadonlyMap<string, CompiledFact>;
  readonly #placeOf: (name: string) => number | undefined;
  /** Facts on the way from the first to the one looked at, in order. */
  readonly #trail = new Map<string, CompiledFact>();

  constructor(facts: readonly CompiledFact[], placeOf: (name: string) => number | undefined) {
    this.#byId = new Map(facts.map((compiled) => [compiled.fact.id, compiled]));
    this.#placeOf = placeOf;
  }

  from(start: CompiledFact): void {
    const waiting = [start];
    for (let next = waiting.at(-1); next; next = waiting.at(-1)) {
      const { id } = next.fact;
      const unplaced = this.placed.has(id) ? [] : this.#enter(next);
      if (unplaced.length > 0) waiting.push(...unplaced.toReversed());
      else this.#place(waiting.pop());
    }
  }

  /** Facts that must be placed before this one; none the second time, when they are. */
  #enter(compiled: CompiledFact): readonly CompiledFact[] {
    if (this.#trail.has(compiled.fact.id)) return [];
    this.#trail.set(compiled.fact.id, compiled);
    return compiled.expression.reads.flatMap((name) => {
      const read = this.#byId.get(name);
      if (!read || this.placed.has(name)) return [];
      if (!this.#trail.has(name)) return [read];
      this.#noteCircle(name);
      return [];
    });
  }

  #place(compiled: CompiledFact | undefined): void {
    if (!compiled || this.placed.has(compiled.fact.id)) return;
    const { fact, expression } = compiled;
    const places = expression.reads.map((name) => this.placed.get(name)?.after ?? this.#placeOf(name) ?? -1);
    this.#trail.delete(fact.id);
    this.placed.set(fact.id, { ...compiled, after: Math.max(-1, ...places) });
  }

  /** Everything on the trail since the fact that is met again reads itself in the end. */
  #noteCircle(id: string): void {
    const ids = [...this.#trail.keys()];
    for (const name of ids.slice(ids.indexOf(id))) {
      const member = this.#byId.get(name);
      if (member) this.cycles.add(member);
    }
  }
}
