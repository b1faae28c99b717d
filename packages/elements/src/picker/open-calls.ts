import type { Session } from '@filrouge/engine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from '../controllers/after-paint.js';
import { isInterview, isOver } from '../controllers/phases.js';

/** The calls of a desk: the one shown and those that wait. Has its host render after each change of any of them. */
export class OpenCalls implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #following = new Map<Session, () => void>();
  #list: readonly Session[] = [];
  #isConnected = false;
  #isAsked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** In the order they were opened. */
  get list(): readonly Session[] {
    return this.#list;
  }

  /** A call is shown: it joins the list, and what is over leaves it. */
  show(session: Session): void {
    const others = this.#list.filter((call) => call !== session && !isOver(call.view.phase));
    const isKnown = this.#list.includes(session);
    this.become(
      isKnown ? this.#list.filter((call) => call === session || others.includes(call)) : [...others, session],
    );
  }

  /** The call goes on as another session, in its place. */
  replace(before: Session, after: Session): void {
    this.become(this.#list.map((call) => (call === before ? after : call)));
  }

  /** These are the calls from now on. */
  become(list: readonly Session[]): void {
    this.#list = list;
    this.#follow();
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#follow();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#follow();
  }

  #follow(): void {
    const wanted = new Set(this.#isConnected ? this.#list : []);
    for (const [call, stop] of this.#following) {
      if (wanted.has(call)) continue;
      stop();
      this.#following.delete(call);
    }
    for (const call of wanted)
      if (!this.#following.has(call))
        this.#following.set(
          call,
          call.subscribe(() => void this.#ask()),
        );
  }

  /** The question comes first: an answer is on the screen before its call's tab is. */
  async #ask(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    await afterPaint();
    this.#isAsked = false;
    this.#host.requestUpdate();
  }
}

/** Puts a call aside, for another to be shown. One on its way, or over, goes on by itself. */
export function putAside(session: Session | undefined): void {
  if (session && isInterview(session.view.phase)) session.send({ type: 'CALL_PARKED' });
}

/** Takes a call up again; one that is not parked only needs to be shown. */
export function takeUp(session: Session): void {
  if (session.view.phase === 'parked') session.send({ type: 'CALL_RESUMED' });
}
