import type { Session } from '@filrouge/engine';
import type { ReactiveController } from 'lit';
import type { DraftHost } from './draft-keeper.js';

type Host = DraftHost & Pick<HTMLElement, 'isConnected'>;

/** Events that take the call from its question, put it aside, send or end it. */
const leaving = /^(QUESTION_O|WENT|ROW|REVIEW_O|TICKET|CALL)/;

/**
 * Has what is typed given before the call goes elsewhere, whoever takes it there, as leaving the field would: so it is in
 * the ticket that is sent next. Before the element or its page goes as well: so it is in the call that is opened again.
 * What was refused as it stands is not tried again.
 */
export class BeforeLeaving implements ReactiveController {
  readonly #host: Host;
  readonly #give: (id: string) => void;
  #followed: Session | undefined;
  #stop: (() => void) | undefined;

  /** `give` gives what is typed for a question; it may be one that the host does not show. */
  constructor(host: Host, give: (id: string) => void) {
    this.#host = host;
    this.#give = give;
  }

  hostConnected(): void {
    globalThis.addEventListener('pagehide', this.#giveAll);
    this.hostUpdated();
  }

  hostUpdated(): void {
    // What is loaded late may come when its host is gone.
    const { isConnected, session } = this.#host;
    this.#follow(isConnected ? session : undefined);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('pagehide', this.#giveAll);
    // Not every browser tells a field that it loses the focus by going away.
    this.#giveAll();
    this.#follow(undefined);
  }

  #follow(session: Session | undefined): void {
    if (session === this.#followed) return;
    this.#stop?.();
    this.#followed = session;
    this.#stop = session?.subscribe(
      () => {},
      (event: { readonly type?: unknown } | undefined) => {
        // Whatever the page sent: the session tells what is wrong with it.
        if (leaving.test(String(event?.type))) this.#giveAll();
      },
    );
  }

  readonly #giveAll = (): void => {
    const session = this.#followed;
    if (!session) return;
    for (const [id, { isTried }] of this.#host.drafts.get(session) ?? []) if (!isTried) this.#give(id);
  };
}
