import type { Session } from '@filrouge/engine';
import type { LitElement, ReactiveController } from 'lit';

/** Gives its host's frame the client's colour: a style attribute in the template would need 'unsafe-inline'. */
export class ClientColor implements ReactiveController {
  readonly #host: LitElement & { readonly session?: Session | undefined };

  constructor(host: LitElement & { readonly session?: Session | undefined }) {
    this.#host = host;
  }

  hostUpdated(): void {
    const color = this.#host.session?.view.client.color ?? null;
    this.#host.renderRoot.querySelector<HTMLElement>('.frame')?.style.setProperty('--_client', color);
  }
}
