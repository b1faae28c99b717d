import { createSession, moveCall, type Session, type SessionOptions } from '@filrouge/engine';
import type { Scenario } from '@filrouge/scenario';
import type { ReactiveControllerHost } from 'lit';
import type { FetchScenario } from '../agent/scenario-loader.js';
import type { CatalogEntry } from './catalog-entry.js';
import { OpenCalls, putAside, takeUp } from './open-calls.js';
import type { Asking, Opening, Purpose } from './opening.js';
import type { CallChoice } from './picker.events.js';
import { ScenarioShelf } from './scenario-shelf.js';

/** An element that shows one call of several. */
export interface SwitchHost extends ReactiveControllerHost {
  readonly session: Session | undefined;
  /** What calls are opened with. */
  readonly options: SessionOptions;
  /** Fetches scenarios in place of `fetch`. */
  readonly fetchScenario: FetchScenario | undefined;
}

/** A scenario to get, and what for. */
export interface Picked {
  readonly entry: CatalogEntry;
  readonly url: string;
  readonly purpose: Purpose;
}

/** Opens calls, parks and takes them up, and puts one on another client once the operator said so. */
export class CallSwitch {
  readonly calls: OpenCalls;
  readonly #host: SwitchHost;
  readonly #shelf = new ScenarioShelf();
  readonly #onChosen: (session: Session, choice: CallChoice) => void;
  #opening: Opening | undefined;
  #underWay = new AbortController();
  /** The page's data of one caller are not the next one's. */
  #usedContext: unknown;

  /** `onChosen` is told of the call to show; the others are parked then. */
  constructor(host: SwitchHost, onChosen: (session: Session, choice: CallChoice) => void) {
    this.#host = host;
    this.#onChosen = onChosen;
    this.calls = new OpenCalls(host);
  }

  /** What was picked and is not shown yet. */
  get opening(): Opening | undefined {
    return this.#opening;
  }

  /** Gets the scenario; of several picked one after the other only the last counts. */
  async pick({ entry, url, purpose }: Picked): Promise<void> {
    this.cancel();
    const { signal } = this.#underWay;
    this.#become({ state: 'loading', entry });
    const fetched = await this.#shelf.get(url, { signal, fetchBy: this.#host.fetchScenario });
    if (signal.aborted) return;
    if (!('scenario' in fetched)) return this.#become({ state: 'failed', entry, purpose, ...fetched });
    if (purpose === 'change' && this.#host.session) this.#ask(this.#host.session, entry, fetched.scenario);
    else this.open(fetched.scenario);
  }

  /** Forgets what was picked and is not shown yet. */
  cancel(): void {
    this.#underWay.abort();
    this.#underWay = new AbortController();
    if (this.#opening?.state === 'asking') this.#opening.moved.session.stop();
    this.#become(undefined);
  }

  /** Opens another call; the one shown is parked. */
  open(scenario: Scenario): void {
    const { context, ...options } = this.#host.options;
    putAside(this.#host.session);
    const isFresh = context !== this.#usedContext;
    this.#usedContext = context;
    this.#choose(createSession(scenario, { ...options, ...(isFresh ? contextFor(scenario, context) : {}) }), 'opened');
  }

  /** Puts the call on the other client. */
  move({ call, moved }: Asking): void {
    this.#opening = undefined;
    this.calls.replace(call, moved.session);
    this.#choose(moved.session, 'moved');
    call.stop();
  }

  /** Shows a call that waits. */
  resume(call: Session): void {
    if (call === this.#host.session) return;
    putAside(this.#host.session);
    takeUp(call);
    this.#choose(call, 'resumed');
  }

  /** A call without answers has nothing to lose: it is put on the other client at once. */
  #ask(call: Session, entry: CatalogEntry, scenario: Scenario): void {
    const moved = moveCall(call, scenario, this.#host.options);
    if (!moved) return this.open(scenario);
    const asking: Asking = { state: 'asking', entry, scenario, call, moved };
    if (moved.kept.length + moved.lost.length === 0) this.move(asking);
    else this.#become(asking);
  }

  #choose(session: Session, choice: CallChoice): void {
    this.cancel();
    this.#onChosen(session, choice);
  }

  #become(opening: Opening | undefined): void {
    this.#opening = opening;
    this.#host.requestUpdate();
  }
}

/** The page's data are for all clients: only what the scenario declares is handed in. */
function contextFor(scenario: Scenario, context: unknown): Pick<SessionOptions, 'context'> {
  if (typeof context !== 'object' || context === null) return {};
  const declared = Object.entries(context).filter(([key]) => Object.hasOwn(scenario.source.context, key));
  return { context: Object.fromEntries(declared) };
}
