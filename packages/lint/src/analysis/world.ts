import type { AnswerState, Evaluated, Expression, FactCell, Scenario, Scope } from '@filrouge/scenario';
import type { Reading } from './comparisons.js';
import type { Domain, Possible } from './domain.js';
import { isAnything } from './domain.js';

/**
 * What an expression comes to with what has been supposed so far: a value, surely unknown, a failure, any of these
 * (`maybe`: it rests on a value that cannot be listed), or it hangs on a name nothing was supposed of.
 */
export type Outcome =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'maybe' }
  | { readonly kind: 'needs'; readonly name: string };

/** What a world has to look up. */
export interface Lookup {
  readonly scenario: Scenario;
  readonly readingOf: (expression: Expression) => Reading;
  readonly domainOf: (name: string) => Domain;
}

const outcomeKinds = { unknown: 'unknown', error: 'failed' } as const;

/** Facts that rest on facts that rest on facts: beyond this depth a fact may be anything. */
const mostFactDepth = 12;

/**
 * Names with what is supposed of them. An unsupposed name reads as one that is still open: the language never takes
 * back a value it gave over something open, so what comes out then holds whatever is supposed later.
 */
export class World {
  readonly #supposed = new Map<string, Possible>();
  readonly #lookup: Lookup;
  #needs: string | undefined;
  #isVague = false;
  #depth = 0;
  /** Expressions evaluated so far. */
  work = 0;
  /** Names that were looked up; whoever wants to know by what takes them out before. */
  readonly consulted = new Set<string>();

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  supposed(name: string): Possible | undefined {
    this.consulted.add(name);
    return this.#supposed.get(name);
  }

  /** All that is supposed, as it stands now. */
  supposals(): ReadonlyMap<string, Possible> {
    return new Map(this.#supposed);
  }

  suppose(name: string, possible: Possible): void {
    this.#supposed.set(name, possible);
  }

  forget(name: string): void {
    this.#supposed.delete(name);
  }

  outcomeOf(expression: Expression): Outcome {
    const [needs, isVague] = [this.#needs, this.#isVague];
    this.#needs = undefined;
    this.#isVague = false;
    const outcome = this.#evaluated(expression);
    this.#needs = needs;
    this.#isVague = isVague;
    return outcome;
  }

  #evaluated(expression: Expression): Outcome {
    this.work += 1;
    const reading = this.#lookup.readingOf(expression);
    const result: Evaluated = expression.evaluate(this.#scopeFor(reading));
    // `has()` takes what is not there for absent, so what it says may change once something is supposed.
    const isSettled = result.state === 'value' && !reading.tests;
    if (!isSettled && this.#needs !== undefined) return { kind: 'needs', name: this.#needs };
    if (!isSettled && this.#isVague) return { kind: 'maybe' };
    return result.state === 'value' ? { kind: 'value', value: result.value } : { kind: outcomeKinds[result.state] };
  }

  #scopeFor(reading: Reading): Scope {
    return {
      valueOf: (name) => this.#valueOf(name, reading),
      stateOf: (name) => this.#stateOf(name),
      labelOf: (name) => this.#labelOf(name),
      attributeOf: (name) => this.#labelOf(name),
      columnOf: (name) => this.#columnOf(name),
    };
  }

  #valueOf(name: string, { compared }: Reading): unknown {
    const fact = this.#factNamed(name);
    if (fact) return this.#factOf(fact)?.value;
    const possible = this.supposed(name);
    if (!possible) return this.#need(name);
    const isExact = this.#lookup.domainOf(name).kind === 'whole' || compared.has(name);
    if (isAnything(possible) || (possible.state === 'answered' && !isExact)) return this.#vague();
    return possible.value;
  }

  #stateOf(name: string): AnswerState {
    const fact = this.#factNamed(name);
    if (fact) return this.#factOf(fact)?.state ?? 'open';
    const possible = this.supposed(name);
    if (!possible) this.#need(name);
    return possible?.state ?? 'open';
  }

  /** How an answer reads is not looked into; without an answer it reads as nothing. */
  #labelOf(name: string): undefined {
    const possible = this.supposed(name);
    if (!possible) return this.#need(name);
    return possible.state === 'answered' ? this.#vague() : undefined;
  }

  /** What the rows of a repeat come to may be anything. */
  #columnOf(name: string): undefined {
    return this.#supposed.has(name) ? this.#vague() : this.#need(name);
  }

  #factNamed(name: string): FactCell | undefined {
    const { cells, named } = this.#lookup.scenario;
    const cell = cells[named.get(name) ?? -1];
    return cell?.kind === 'fact' ? cell : undefined;
  }

  /** What a fact comes to, as the engine has it; undefined when that cannot be said, or not yet. */
  #factOf({ expression, type }: FactCell): Possible | undefined {
    if (this.#depth >= mostFactDepth) return this.#vague();
    this.#depth += 1;
    const outcome = this.outcomeOf(expression);
    const isAwaited = outcome.kind === 'unknown' && expression.reads.some((name) => this.#stateOf(name) === 'open');
    this.#depth -= 1;
    if (outcome.kind === 'value') return { state: 'answered', value: outcome.value };
    if (outcome.kind === 'needs') return this.#need(outcome.name);
    if (outcome.kind === 'maybe') return this.#vague();
    if (isAwaited) return { state: 'open' };
    // A named condition that nothing can decide any more is false.
    return type === 'yesNo' ? { state: 'answered', value: false } : { state: 'closed' };
  }

  #need(name: string): undefined {
    this.#needs ??= name;
    return undefined;
  }

  #vague(): undefined {
    this.#isVague = true;
    return undefined;
  }
}
