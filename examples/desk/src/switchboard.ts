import {
  createSession,
  restoreSession,
  type Phase,
  type Session,
  type SessionOptions,
  type SessionSnapshot,
} from '@filrouge/engine';
import type { Scenario } from '@filrouge/scenario';
import { readLines, writeLines, type KeptLine } from './kept-lines.js';
import { contextFrom, recordOf, type Call } from './calls/call.js';
import type { Keeping } from './keeping.js';

/** Where a call stands. `unsent` is one whose ticket the tool did not take yet. */
export type CallState = 'waiting' | 'onTheLine' | 'parked' | 'sending' | 'unsent' | 'ended';

/** What the switchboard is made of. */
export interface SwitchboardParts {
  readonly calls: readonly Call[];
  readonly keeping: Keeping;
  /** The script of a client; undefined when it cannot run. */
  readonly scenarioOf: (client: string) => Scenario | undefined;
  /** What every call of the desk has in common: operator, ticketing tool, language. */
  readonly options: () => SessionOptions;
}

const lastPhases: ReadonlySet<Phase> = new Set(['delivered', 'queued', 'abandoned']);

/** The calls of the desk, and the one on the line. None is ever lost: a call is parked, or it is ended. */
export class Switchboard {
  readonly #parts: SwitchboardParts;
  readonly #lines = new Map<string, Session>();
  readonly #listeners = new Set<() => void>();
  #activeId: string | undefined;

  /** Takes up what the last visit left. */
  constructor(parts: SwitchboardParts) {
    this.#parts = parts;
    const { activeId, lines } = readLines(parts.keeping);
    for (const line of lines) this.#restore(line);
    this.#activeId = activeId !== undefined && this.#lines.has(activeId) ? activeId : undefined;
  }

  get calls(): readonly Call[] {
    return this.#parts.calls;
  }

  /** The call on the line, or the one just ended; undefined when there is none. */
  get active(): { readonly call: Call; readonly session: Session } | undefined {
    const call = this.calls.find(({ id }) => id === this.#activeId);
    const session = this.#activeId === undefined ? undefined : this.#lines.get(this.#activeId);
    return call && session && { call, session };
  }

  /** True while answering another call would take the operator from this one. */
  get isBusy(): boolean {
    const { active } = this;
    return active !== undefined && this.stateOf(active.call) !== 'ended';
  }

  stateOf({ id }: Call): CallState {
    const phase = this.#lines.get(id)?.view.phase;
    if (phase === undefined) return 'waiting';
    if (lastPhases.has(phase)) return 'ended';
    if (id === this.#activeId) return 'onTheLine';
    if (phase === 'delivering') return 'sending';
    return phase === 'refused' ? 'unsent' : 'parked';
  }

  /** The session of a call that was answered. */
  sessionOf({ id }: Call): Session | undefined {
    return this.#lines.get(id);
  }

  /** Takes a call, or takes it up again; the one on the line is parked first. False when its client's script cannot run. */
  answer(call: Call): boolean {
    const session = this.#lines.get(call.id) ?? this.#open(call);
    if (!session) return false;
    if (call.id !== this.#activeId) this.#setAside();
    this.#activeId = call.id;
    session.send({ type: 'CALL_RESUMED' });
    const { locale } = this.#parts.options();
    if (locale !== undefined) session.send({ type: 'LOCALE_CHANGED', locale });
    this.#changed();
    return true;
  }

  /** Parks the call on the line. */
  park(): void {
    this.#setAside();
    this.#activeId = undefined;
    this.#changed();
  }

  /** Lets a call ring as if it had never been answered. */
  ringAgain({ id }: Call): void {
    this.#lines.get(id)?.stop();
    this.#lines.delete(id);
    if (this.#activeId === id) this.#activeId = undefined;
    this.#changed();
  }

  /** Calls back after every change of any call; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #open(call: Call): Session | undefined {
    const scenario = this.#parts.scenarioOf(call.client);
    if (!scenario) return undefined;
    const context = contextFrom(recordOf(call), scenario.source.context);
    const options = { ...this.#parts.options(), callerLocale: call.language, context };
    return this.#connect(call.id, createSession(scenario, options));
  }

  /** A call that another version of the script cannot go on with rings again. */
  #restore({ id, snapshot }: KeptLine): void {
    const call = this.calls.find((call) => call.id === id);
    const scenario = call && this.#parts.scenarioOf(call.client);
    const session = scenario && sessionFrom(scenario, snapshot, this.#parts.options());
    if (session) this.#connect(id, session);
  }

  #connect(id: string, session: Session): Session {
    this.#lines.set(id, session);
    session.subscribe(() => this.#changed());
    return session;
  }

  /** A ticket on its way, or refused, needs no parking: the session holds it as it is. */
  #setAside(): void {
    const session = this.active?.session;
    // A refused ticket waits to be sent again, under its own name: it is not parked.
    if (session?.view.phase !== 'refused') session?.send({ type: 'CALL_PARKED' });
  }

  #changed(): void {
    const lines = [...this.#lines].map(([id, session]) => ({ id, snapshot: session.snapshot() }));
    writeLines(this.#parts.keeping, { activeId: this.#activeId, lines });
    for (const listener of this.#listeners) listener();
  }
}

/** The call of a snapshot; undefined when the script, or the engine, cannot go on with it. */
function sessionFrom(scenario: Scenario, snapshot: SessionSnapshot, options: SessionOptions): Session | undefined {
  try {
    const restored = restoreSession(scenario, snapshot, options);
    return restored.ok ? restored.session : undefined;
  } catch {
    // What the browser kept may have been changed by hand; the engine takes snapshots as its own.
    return undefined;
  }
}
