import type { Machine, Place } from './machine.js';
import type { Invoke, Scope, Transition } from './table.js';

type Event = Scope['event'];
type Status = 'active' | 'stopped' | 'error';

/** What is seen of an actor at a moment. */
export interface Snapshot extends Place {
  readonly status: Status;
  /** Why it failed; only when it did. */
  readonly error?: unknown;
  /** Whether an event would change anything or be noted. */
  can(event: Event): boolean;
}

/** `createActor` of xstate: from the start, or from a place that `resolveState` gave. */
export function createActor(
  machine: Machine,
  { snapshot, input }: { readonly snapshot?: Place; readonly input: unknown },
): Actor {
  return new Actor(machine, snapshot ?? machine.initialPlace(input));
}

/** A statechart under way. Events that come while one is taken wait for their turn. */
class Actor {
  readonly #machine: Machine;
  readonly #observers = new Set<(snapshot: Snapshot) => void>();
  #jobs: (() => void)[] = [];
  #isBusy = false;
  #isStarted = false;
  #snapshot: Snapshot;
  #working: AbortController | undefined;

  constructor(machine: Machine, place: Place) {
    this.#machine = machine;
    this.#snapshot = this.#snapshotAt(place);
  }

  getSnapshot(): Snapshot {
    return this.#snapshot;
  }

  subscribe(observer: (snapshot: Snapshot) => void): { unsubscribe(): void } {
    if (this.#snapshot.status === 'active') this.#observers.add(observer);
    return { unsubscribe: () => void this.#observers.delete(observer) };
  }

  start(): this {
    if (this.#isStarted) return this;
    this.#isStarted = true;
    this.#jobs.unshift(() => this.#become(this.#snapshot));
    this.#work();
    return this;
  }

  send(event: Event): void {
    this.#enqueue(() => this.#take(this.#machine.transitionOf(this.#snapshot, event), event));
  }

  stop(): void {
    this.#jobs = [];
    this.#isStarted = true;
    this.#enqueue(() => this.#end('stopped'));
  }

  #enqueue(job: () => void): void {
    this.#jobs.push(job);
    if (this.#isStarted) this.#work();
  }

  #work(): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (let job = this.#jobs.shift(); job; job = this.#jobs.shift()) if (this.#snapshot.status === 'active') job();
    this.#isBusy = false;
  }

  #take(transition: Transition | undefined, event: Event): void {
    const before = this.#snapshot;
    if (!transition) return this.#become(before);
    try {
      const place = this.#machine.after(transition, before, { context: before.context, event });
      this.#become(this.#snapshotAt(place), event);
    } catch (error) {
      this.#end('error', error);
      throwLater(error);
    }
  }

  /** Work of the state that is left ends, that of the one entered begins; then everybody hears. */
  #become(snapshot: Snapshot, event?: Event): void {
    const isElsewhere = snapshot.value !== this.#snapshot.value;
    this.#snapshot = snapshot;
    if (isElsewhere) this.#leave();
    const { invoke } = this.#machine.config.states[snapshot.value] ?? {};
    if (isElsewhere && event && invoke) this.#begin(invoke, event);
    for (const observer of this.#observers) {
      try {
        observer(snapshot);
      } catch (error) {
        throwLater(error);
      }
    }
  }

  #begin({ src, input, onDone, onError }: Invoke, event: Event): void {
    const working = new AbortController();
    this.#working = working;
    const settle = (transitions: typeof onDone, type: string, result: object) => {
      if (this.#working !== working) return;
      this.#working = undefined;
      const end = { type: `xstate.${type}.actor`, ...result };
      const scope = () => ({ context: this.#snapshot.context, event: end });
      this.#enqueue(() => this.#take(this.#machine.enabled(transitions, scope()), end));
    };
    const given = { input: input({ context: this.#snapshot.context, event }), signal: working.signal };
    new Promise((resolve) => resolve(this.#machine.work(src)?.(given))).then(
      (output) => settle(onDone, 'done', { output }),
      (error: unknown) => settle(onError, 'error', { error }),
    );
  }

  #leave(): void {
    this.#working?.abort();
    this.#working = undefined;
  }

  #end(status: Status, error?: unknown): void {
    this.#leave();
    this.#observers.clear();
    this.#snapshot = { ...this.#snapshot, status, error };
  }

  #snapshotAt({ value, context }: Place): Snapshot {
    const place = { value, context };
    const can = (event: Event) => this.#machine.transitionOf(place, event) !== undefined;
    return { ...place, status: 'active', can };
  }
}

/** An error of a guard or an action, or of who listens, is the page's to see; it stops nobody else. */
function throwLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
