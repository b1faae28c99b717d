import type { Action, Actors, Config, Context, Guard, Implementations, Scope, Transition, Work } from './table.js';
import { namedOf } from './table.js';

/** `assign` of xstate, of a function only. */
export const assign = (act: Action): Action => act;

/** `fromPromise` of xstate. */
export const fromPromise = (work: Work): Work => work;

/** `setup` of xstate: actions made by `assign`, guards, actors made by `fromPromise`. */
export const setup = (implementations: Implementations) => ({
  createMachine: (config: Config): Machine => new Machine(config, implementations),
});

/** A statechart of flat states. */
export class Machine {
  readonly config: Config;
  readonly #implementations: Implementations;

  constructor(config: Config, implementations: Implementations) {
    this.config = config;
    this.#implementations = implementations;
  }

  provide({ actors }: { readonly actors: Actors }): Machine {
    const { actors: before, ...rest } = this.#implementations;
    return new Machine(this.config, { ...rest, actors: { ...before, ...actors } });
  }

  resolveState(place: Place): Place {
    return place;
  }

  initialPlace(input: unknown): Place {
    return { value: this.config.initial, context: this.config.context({ input }) };
  }

  work(name: string): Work | undefined {
    return this.#implementations.actors[name];
  }

  /** What a state does with an event: its own transition, else the one of the whole chart. */
  transitionOf({ value, context }: Place, event: Scope['event']): Transition | undefined {
    const { on, states } = this.config;
    const scope = { context, event };
    return this.enabled(states[value]?.on?.[event.type], scope) ?? this.enabled(on?.[event.type], scope);
  }

  /** The first of several whose guard holds. */
  enabled(transitions: Transition | readonly Transition[] | undefined, scope: Scope): Transition | undefined {
    return [transitions ?? []].flat().find(({ guard }) => {
      const [name, params] = namedOf(guard, scope);
      return name === undefined || this.#guard(name)(scope, params);
    });
  }

  /** Where a transition leads, and the context with what its actions change. */
  after({ actions, target }: Transition, { value }: Place, scope: Scope): Place {
    const context = [actions ?? []].flat().reduce<Context>((before, action) => {
      const now = { ...scope, context: before };
      const [name = '', params] = namedOf(action, now);
      return { ...before, ...this.#implementations.actions[name]?.(now, params) };
    }, scope.context);
    return { value: target ?? value, context };
  }

  /** A guard nobody made never holds: xstate throws, and its types let none be written. */
  #guard(name: string): Guard {
    return this.#implementations.guards[name] ?? (() => false);
  }
}

/** Where a call is, and what it knows. */
export interface Place {
  readonly value: string;
  readonly context: Context;
}
