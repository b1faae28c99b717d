import { createSession, type Session } from '@filrouge/engine';
import type { Scenario } from '@filrouge/scenario';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { callOptionsOf, type CallSettings } from './call-options.js';
import { ScenarioLoader, type Loading } from './scenario-loader.js';

/** An element that opens calls: from the scenario the page names, or shows the page's own. */
export interface CallOpenerHost extends ReactiveControllerHost, CallSettings {
  readonly scenario: unknown;
  session: Session | undefined;
}

/** Opens a call when the scenario is there. The same scenario again, or one of the same content, leaves the call alone. */
export class CallOpener implements ReactiveController {
  readonly #host: CallOpenerHost;
  readonly #loader: ScenarioLoader;
  /** What the host was given last, to know when the page gives something else. */
  #given: { readonly scenario: unknown; readonly session: Session | undefined } = {
    scenario: undefined,
    session: undefined,
  };
  #used: Scenario | undefined;

  constructor(host: CallOpenerHost) {
    this.#host = host;
    this.#loader = new ScenarioLoader(host);
    host.addController(this);
  }

  get loading(): Loading {
    return this.#loader.loading;
  }

  /** Loads the scenario once more. */
  retry(): void {
    this.#loader.retry();
  }

  /** Opens the next call of the same scenario; undefined while there is none. */
  open(): Session | undefined {
    const scenario = this.#host.session?.scenario ?? this.#used;
    return scenario && this.#openWith(scenario);
  }

  /** Before each render of the host: a new call must show in this one. */
  hostUpdate(): void {
    const { scenario, session } = this.#host;
    const isNewScenario = scenario !== this.#given.scenario;
    const isBrought = session !== this.#given.session && session !== undefined;
    this.#given = { scenario, session };
    if (isBrought) return this.#loader.cancel();
    if (isNewScenario) this.#loader.load(scenario);
    this.#useLoaded();
  }

  #useLoaded(): void {
    const { loading } = this.#loader;
    if (loading.state !== 'loaded') return;
    const { session } = this.#host;
    const isUsed = loading.scenario === this.#used && session !== undefined;
    this.#used = loading.scenario;
    if (!isUsed && !isOfContent(session, loading.scenario)) this.#openWith(loading.scenario);
  }

  #openWith(scenario: Scenario): Session {
    const session = createSession(scenario, callOptionsOf(this.#host));
    this.#given = { ...this.#given, session };
    this.#host.session = session;
    return session;
  }
}

/** The hash is computed when it is read, from all of a scenario: not for a first call, which has none to compare with. */
function isOfContent(session: Session | undefined, scenario: Scenario): boolean {
  return session !== undefined && session.scenario.hash === scenario.hash;
}
