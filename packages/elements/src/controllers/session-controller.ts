import type { Session, View } from '@filrouge/engine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that shows one call. */
export interface SessionHost extends ReactiveControllerHost {
  /** The call shown; absent until the host page gives one. */
  readonly session?: Session | undefined;
}

/** What an element does when the call it shows changed; called before it renders. */
export type ViewListener = (view: View) => void;

/**
 * Renders its host again after every change of the host's `session`. Follows the property when it is set to another
 * session, lets go when the element leaves the document and takes hold again when it comes back: a move loses nothing.
 */
export class SessionController implements ReactiveController {
  readonly #host: SessionHost;
  readonly #onView: ViewListener | undefined;
  #isConnected = false;
  #followed: Session | undefined;
  #stopFollowing: (() => void) | undefined;

  /** `onView` is called with the view after each change of the call, and at once for a call newly followed. */
  constructor(host: SessionHost, onView?: ViewListener) {
    this.#host = host;
    this.#onView = onView;
    host.addController(this);
  }

  /** The call as it stands now, never a copy; absent without a session. */
  get view(): View | undefined {
    return this.#host.session?.view;
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#follow(this.#host.session);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#isConnected) this.#follow(this.#host.session);
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#follow(undefined);
  }

  #follow(session: Session | undefined): void {
    if (session === this.#followed) return;
    this.#stopFollowing?.();
    this.#followed = session;
    this.#stopFollowing = session?.subscribe((view) => this.#handleView(view));
    if (session) this.#onView?.(session.view);
  }

  #handleView(view: View): void {
    this.#onView?.(view);
    this.#host.requestUpdate();
  }
}
