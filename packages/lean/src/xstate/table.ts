/** What a statechart keeps. */
export type Context = object;

/** What its functions are given. */
export interface Scope {
  readonly context: Context;
  readonly event: { readonly type: string };
}

/** Gives what changes in the context. */
export type Action = (scope: Scope, params?: unknown) => object;
/** Whether a transition may be taken. */
export type Guard = (scope: Scope, params?: unknown) => boolean;
/** What is done while a state lasts; `signal` aborts when it is left. */
export type Work = (given: { readonly input: unknown; readonly signal: AbortSignal }) => Promise<unknown>;
/** Work by its name. */
export type Actors = Readonly<Record<string, Work>>;

/** What the names of a table stand for. */
export interface Implementations {
  readonly actors: Actors;
  readonly guards: Readonly<Record<string, Guard>>;
  readonly actions: Readonly<Record<string, Action>>;
}

/** A guard or an action: its name, or its name and what it is given. */
export type Named = string | { readonly type: string; readonly params: (scope: Scope) => unknown };

/** One line of a table. */
export interface Transition {
  readonly guard?: Named;
  readonly target?: string;
  readonly actions?: Named | readonly Named[];
}

type Transitions = Transition | readonly Transition[];

/** The table: all of xstate's that the lean one reads; `scripts/bundle/lean-xstate.mjs` refuses every other key. */
export interface Config {
  readonly id: string;
  readonly context: (given: { readonly input: unknown }) => Context;
  readonly initial: string;
  readonly on?: Readonly<Record<string, Transitions>>;
  readonly states: Readonly<Record<string, State>>;
}

/** A state: what it does with events, and the work it does itself. */
export interface State {
  readonly on?: Readonly<Record<string, Transitions>>;
  readonly invoke?: Invoke;
}

/** Work that lasts as long as its state, and what follows from how it ends. */
export interface Invoke {
  readonly src: string;
  readonly input: (scope: Scope) => unknown;
  readonly onDone: Transitions;
  readonly onError: Transitions;
}

/** A name, and what is given to what it stands for; no name for nothing. */
export function namedOf(named: Named | undefined, scope: Scope): readonly [name?: string, params?: unknown] {
  if (named === undefined) return [];
  return typeof named === 'string' ? [named] : [named.type, named.params(scope)];
}
