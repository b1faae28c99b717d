import type { Session, View } from '@filrouge/engine';
import { ProblemEvent, SessionStartedEvent } from './agent.events.js';
import { happeningsOf } from './call-happenings.js';
import type { Loading } from './scenario-loader.js';

/** Tells the page what happens in the call, by DOM events; each thing once, however often it is told here. */
export class CallReporter {
  readonly #host: HTMLElement;
  /** What was told last of each call: one that is shown again did not begin again. */
  readonly #told = new WeakMap<Session, View>();
  #shown: Session | undefined;
  #toldLoading: Loading | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** The call as it stands now; events go out for what changed since the last time. */
  tellCall(session: Session, view: View): void {
    if (session !== this.#shown) this.#leave(this.#shown);
    this.#shown = session;
    const told = this.#told.get(session);
    this.#told.set(session, view);
    const happenings = happeningsOf(told, view);
    this.#tell(told ? happenings : [new SessionStartedEvent(session), ...happenings]);
  }

  /** A ticket on its way is told of when it arrived, whichever call is shown then. */
  #leave(session: Session | undefined): void {
    if (session?.view.phase !== 'delivering') return;
    const stop = session.subscribe((view) => {
      if (this.#shown !== session) this.#tell(happeningsOf(this.#told.get(session), view));
      this.#told.set(session, view);
      if (view.phase !== 'delivering') stop();
    });
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
