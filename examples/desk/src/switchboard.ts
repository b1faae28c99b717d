import { createSession, type Phase, type Session, type SessionOptions } from '@filrouge/engine';
import type { Scenario } from '@filrouge/scenario';
import { begunCall, contextFrom, recordOf, type Call } from './calls/call.js';
import { readLines, writeLines, type KeptLine } from './kept-lines.js';
import type { Keeping } from './keeping.js';
import { sessionFrom } from './session-from.js';

/** Where a call stands. `unsent` is one whose ticket the tool did not take yet. */
export type CallState = 'waiting' | 'onTheLine' | 'parked' | 'sending' | 'unsent' | 'ended';

/** A call that was answered, and how it stands. */
export interface Line {
  readonly call: Call;
  readonly session: Session;
}

/** What the switchboard is made of. */
export interface SwitchboardParts {
  /** The calls that ring. */
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
  readonly #lines = new Map<string, Line>();
  readonly #listeners = new Set<() => void>();
  #activeId: string | undefined;

  /** Takes up what the last visit left. */
  constructor(parts: SwitchboardParts) {
    this.#parts = parts;
    const { activeId, lines } = readLines(parts.keeping);
    for (const line of lines) this.#restore(line);
    this.#activeId = activeId !== undefined && this.#lines.has(activeId) ? activeId : undefined;
  }

  /** Those that ring, or rang, then those that were begun here. */
  get calls(): readonly Call[] {
    const rung = this.#parts.calls.map((call) => this.#lines.get(call.id)?.call ?? call);
    return [...rung, ...this.#begun];
  }

  /** The calls under way, and the one just ended while it is on the line; in the order they were answered. */
  get open(): readonly Session[] {
    const open = [...this.#lines.values()].filter(
      ({ call }) => call.id === this.#activeId || this.stateOf(call) !== 'ended',
    );
    return open.map(({ session }) => session);
  }

  /** The call on the line, or the one just ended; undefined when there is none. */
  get active(): Line | undefined {
    return this.#activeId === undefined ? undefined : this.#lines.get(this.#activeId);
  }

  /** True while answering another call would take the operator from this one. */
  get isBusy(): boolean {
    const { active } = this;
    return active !== undefined && this.stateOf(active.call) !== 'ended';
  }

  stateOf({ id }: Call): CallState {
    const phase = this.#lines.get(id)?.session.view.phase;
    if (phase === undefined) return 'waiting';
    if (lastPhases.has(phase)) return 'ended';
    if (id === this.#activeId) return 'onTheLine';
    if (phase === 'delivering') return 'sending';
    return phase === 'refused' ? 'unsent' : 'parked';
  }

  /** The session of a call that was answered. */
  sessionOf({ id }: Call): Session | undefined {
    return this.#lines.get(id)?.session;
  }

  /** Takes a call, or takes it up again; the one on the line is parked first. False when its client's script cannot run. */
  answer(call: Call): boolean {
    const session = this.sessionOf(call) ?? this.#open(call);
    if (!session) return false;
    if (call.id !== this.#activeId) this.#setAside();
    this.#activeId = call.id;
    session.send({ type: 'CALL_RESUMED' });
    const { locale } = this.#parts.options();
    if (locale !== undefined) session.send({ type: 'LOCALE_CHANGED', locale });
    this.#changed();
    return true;
  }

  /** Shows what was chosen in the list of clients: a call begun there, another one under way, or one put on another client. */
  show(session: Session, client: string): void {
    const known = [...this.#lines.values()].find((line) => line.session.id === session.id);
    const call = known?.call ?? begunCall(session.id, client);
    if (call.id !== this.#activeId) this.#setAside();
    if (known?.session !== session) this.#connect({ ...call, client }, session);
    this.#activeId = call.id;
    this.#changed();
  }

  /** Parks the call on the line. */
  park(): void {
    this.#setAside();
    this.#activeId = undefined;
    this.#changed();
  }

  /** Lets a call ring as if it had never been answered; one that never rang is forgotten. */
  ringAgain(call: Call): void {
    this.sessionOf(call)?.stop();
    this.#lines.delete(call.id);
    if (this.#activeId === call.id) this.#activeId = undefined;
    this.#changed();
  }

  /** Calls back after every change of any call; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  get #begun(): readonly Call[] {
    const rung = new Set(this.#parts.calls.map(({ id }) => id));
    return [...this.#lines.values()].map(({ call }) => call).filter(({ id }) => !rung.has(id));
  }

  #open(call: Call): Session | undefined {
    const scenario = this.#parts.scenarioOf(call.client);
    if (!scenario) return undefined;
    const context = contextFrom(recordOf(call), scenario.source.context);
    const announced = call.language === undefined ? {} : { callerLocale: call.language };
    return this.#connect(call, createSession(scenario, { ...announced, ...this.#parts.options(), context }));
  }

  /** A call that another version of the script cannot go on with rings again. */
  #restore({ id, client, snapshot }: KeptLine): void {
    const rung = this.#parts.calls.find((call) => call.id === id);
    const call = rung ?? begunCall(id, client ?? '');
    const own = { ...call, client: client ?? call.client };
    const scenario = this.#parts.scenarioOf(own.client);
    const session = scenario && sessionFrom(scenario, snapshot, this.#parts.options());
    if (session) this.#connect(own, session);
  }

  #connect(call: Call, session: Session): Session {
    this.#lines.set(call.id, { call, session });
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
    const lines = [...this.#lines].map(([id, { call, session }]) => ({
      id,
      client: call.client,
      snapshot: session.snapshot(),
    }));
    writeLines(this.#parts.keeping, { activeId: this.#activeId, lines });
    for (const listener of this.#listeners) listener();
  }
}
