import type { Session, View } from '@filrouge/engine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from './after-paint.js';
import { WordsController } from './words-controller.js';

/** An element that shows one call. */
export interface SessionHost extends ReactiveControllerHost {
  /** The call shown; absent until the host page gives one. */
  readonly session?: Session | undefined;
}

/** What an element does when the call it shows changed; called before it renders. */
export type ViewListener = (view: View) => void;

/** How a host follows its call; everything has a default. */
export interface FollowingOptions {
  /** Called with the view after each change of the call, and at once for a call newly followed. */
  readonly onView?: ViewListener;
  /** Whether another element tells the host of changes, and none is followed here; never unless said. Asked once a call. */
  readonly isTold?: () => boolean;
  /** Whether the host may show a change after the next frame, for others show what the operator waits for; never unless said. */
  readonly mayWait?: (shown: View, next: View) => boolean;
}

/**
 * Renders its host again after every change of the host's `session`. Follows the property when it is set to another
 * session, lets go when the element leaves the document and takes hold again when it comes back: a move loses nothing.
 */
export class SessionController implements ReactiveController {
  readonly #host: SessionHost;
  readonly #options: FollowingOptions;
  readonly #words: WordsController;
  #shown: View | undefined;
  #later: Promise<void> | undefined;
  #isConnected = false;
  #followed: Session | undefined;
  #stopFollowing: (() => void) | undefined;

  constructor(host: SessionHost, options: FollowingOptions = {}) {
    this.#host = host;
    this.#options = options;
    this.#words = new WordsController(host, () => localesOf(host.session));
    host.addController(this);
  }

  /**
   * The call as it stands now, never a copy; absent without a session. While the words of its language are loaded, what was
   * shown before: nothing at first, the former language after a change of it.
   */
  get view(): View | undefined {
    const view = this.#host.session?.view;
    if (!view || !this.#words.areComing) return view;
    return this.#shown?.sessionId === view.sessionId ? this.#shown : undefined;
  }

  /** Resolves once the host was asked to show every change; its own `updateComplete` comes after. */
  get asked(): Promise<unknown> {
    return Promise.all([this.#later, this.#words.asked]);
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#follow(this.#host.session);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#isConnected) this.#follow(this.#host.session);
    this.#shown = this.view;
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#follow(undefined);
  }

  #follow(session: Session | undefined): void {
    if (session === this.#followed) return;
    this.#stopFollowing?.();
    this.#followed = session;
    this.#stopFollowing = this.#options.isTold?.() ? undefined : session?.subscribe((view) => this.#handleView(view));
    if (session) this.#options.onView?.(session.view);
  }

  #handleView(view: View): void {
    this.#words.want();
    this.#options.onView?.(view);
    if (this.#shown && this.#options.mayWait?.(this.#shown, view)) this.#later ??= this.#askLater();
    else this.#host.requestUpdate();
  }

  async #askLater(): Promise<void> {
    await afterPaint();
    this.#later = undefined;
    // Another reason to render may have come first.
    if (this.view !== this.#shown) this.#host.requestUpdate();
  }
}

const localesOf = (session: Session | undefined): readonly string[] =>
  session ? [session.view.locale, session.view.callerLocale] : [];
