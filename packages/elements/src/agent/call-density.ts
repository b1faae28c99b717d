import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DensityChangedEvent, type Density } from './agent.events.js';
import { LatePart } from '../controllers/late-part.js';
import type { Drafts } from '../question/draft-keeper.js';

interface DensityHost extends ReactiveControllerHost, EventTarget {
  density: Density;
}

/** Shows the whole step where its host's `density` says so: the page of a step is loaded when it is first wanted. */
export class CallDensity implements ReactiveController {
  /** What is typed and not taken, whichever of the two it was typed in. */
  readonly drafts: Drafts = new WeakMap();
  readonly #host: DensityHost;
  readonly #page: LatePart<unknown>;

  /** `beforeChange` is called when the page came, while what it takes the place of still shows. */
  constructor(host: DensityHost, beforeChange: () => void) {
    this.#host = host;
    this.#page = new LatePart(host, async () => {
      const page = await import('../step-page/step-page.define.js');
      beforeChange();
      return page;
    });
    host.addController(this);
  }

  /** Whether the whole step shows; one question does until its page came. */
  get isStep(): boolean {
    return this.#host.density === 'step' && this.#page.part !== undefined;
  }

  /** Whether the page is wanted and could not be loaded; switching to it again tries again. */
  get isMissing(): boolean {
    return this.#host.density === 'step' && this.#page.isMissing;
  }

  hostUpdate(): void {
    if (this.#host.density === 'step' && !this.#page.isMissing) void this.#page.want();
  }

  /** The other of the two; tells the page. */
  toggle(): void {
    this.#host.density = this.#host.density === 'step' ? 'question' : 'step';
    if (this.#host.density === 'step') void this.#page.want();
    this.#host.dispatchEvent(new DensityChangedEvent(this.#host.density));
  }
}
