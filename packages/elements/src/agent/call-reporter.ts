import type { Session, View } from '@filrouge/engine';
import { ProblemEvent, SessionStartedEvent } from './agent.events.js';
import { happeningsOf } from './call-happenings.js';
import type { Loading } from './scenario-loader.js';

/** Tells the page what happens in the call, by DOM events; each thing once, however often it is told here. */
export class CallReporter {
  readonly #host: HTMLElement;
  #told: View | undefined;
  #toldLoading: Loading | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** The call as it stands now; events go out for what changed since the last time. */
  tellCall(session: Session, view: View): void {
    const isSameCall = this.#told?.sessionId === view.sessionId;
    const happenings = happeningsOf(isSameCall ? this.#told : undefined, view);
    this.#told = view;
    this.#tell(isSameCall ? happenings : [new SessionStartedEvent(session), ...happenings]);
  }

  /** How far the scenario is; an event goes out when it cannot run. */
  tellLoading(loading: Loading): void {
    if (loading === this.#toldLoading) return;
    this.#toldLoading = loading;
    if (loading.state === 'failed') this.#tell([new ProblemEvent(loading.issues)]);
  }

  /** After the work at hand, in order: a listener may change anything, the call included. */
  #tell(happenings: readonly Event[]): void {
    for (const happening of happenings) queueMicrotask(() => this.#host.dispatchEvent(happening));
  }
}
