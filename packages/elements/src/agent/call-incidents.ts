import type { Session } from '@filrouge/engine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LatePart } from '../controllers/late-part.js';
import type { FilrougeIncidents } from '../incidents/incidents.js';

interface IncidentsHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly session?: Session | undefined;
}

/** Loads what shows known incidents with the first call that has a source of them. */
export class CallIncidents implements ReactiveController {
  readonly #host: IncidentsHost;
  readonly #part: LatePart<unknown>;

  constructor(host: IncidentsHost) {
    this.#host = host;
    this.#part = new LatePart(host, () => import('../incidents/incidents.define.js'));
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.session?.view.incidents && !this.#part.isMissing) void this.#part.want();
  }

  /** Links the call to what fits best, or takes that back; false when nothing of the kind is shown. */
  link(): boolean {
    // Its element is there before it is defined.
    return this.#host.renderRoot.querySelector<FilrougeIncidents>('filrouge-incidents')?.toggle?.() ?? false;
  }
}
