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
  const byId = new Map(facts.map((compiled) => [compiled.fact.id, compiled]));
  const placed = new Map<string, PlacedFact>();
  const cycles = new Set<CompiledFact>();
  const visiting = new Set<string>();

  const visit = (compiled: CompiledFact): number => {
    const { id } = compiled.fact;
    const done = placed.get(id);
    if (done) return done.after;
    if (visiting.has(id)) {
      const circle = [...visiting.keys()];
      for (const name of circle.slice(circle.indexOf(id))) {
        const member = byId.get(name);
        if (member) cycles.add(member);
      }
      return -1;
    }
    visiting.add(id);
    const places = compiled.expression.reads.map((name) => {
      const read = byId.get(name);
      return read ? visit(read) : (placeOf(name) ?? -1);
    });
    const after = Math.max(-1, ...places);
    visiting.delete(id);
    placed.set(id, { ...compiled, after });
    return after;
  };

  facts.forEach(visit);
  return { placed: [...placed.values()], cycles: [...cycles] };
}
