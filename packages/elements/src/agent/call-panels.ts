import type { Session, View } from '@filrouge/engine';
import { wantTicketWords } from '@filrouge/ticket';
import type { LitElement, ReactiveController } from 'lit';
import { afterPaint } from '../controllers/after-paint.js';
import { LatePart } from '../controllers/late-part.js';
import type { FilrougeEnding } from '../ending/ending.js';
import type { Ear } from './ear.js';
import type * as panels from '../panels/panels.define.js';
import { comesWithPanels } from './problem-registered.js';

type Panels = typeof panels;

interface PanelsHost extends LitElement {
  readonly session?: Session | undefined;
}

/**
 * Loads what stands around the question, and the words of tickets, once the first one was painted: long before it is wanted, so that a call comes to
 * its end when the network is cut. What could not be had is tried again when the call moves on to another phase.
 */
export class CallPanels implements ReactiveController {
  readonly #host: PanelsHost;
  readonly #part: LatePart<Panels>;
  readonly #isStuck: () => boolean;
  #triedIn: string | undefined;
  #asked: Promise<unknown> | undefined;

  /** `isStuck` says whether there can be no call: what tells why may come with the panels. */
  constructor(host: PanelsHost, isStuck: () => boolean) {
    this.#host = host;
    this.#isStuck = isStuck;
    this.#part = new LatePart(host, async () => {
      const part = await import('../panels/panels.define.js');
      part.keepInSight(host);
      return part;
    });
    host.addController(this);
  }

  /** Whether they could not be loaded: the call does without. */
  get areMissing(): boolean {
    return this.#part.isMissing;
  }

  /** Resolves once they are there, or cannot be had; undefined while no call is shown. */
  get asked(): Promise<unknown> | undefined {
    return this.#asked;
  }

  /** What is told of a change of the call, most pressing first; undefined before they are there. */
  news(previous: View | undefined, next: View, ear: Ear): readonly string[] | undefined {
    const { part } = this.#part;
    return part && [...part.reviewNews(previous, next), ...part.announcementsOf(previous, next, ear)];
  }

  /** Marks a rule that shows alone; undefined before they are there. */
  get ruleMark(): Panels['ruleMark'] | undefined {
    return this.#part.part?.ruleMark;
  }

  hostUpdated(): void {
    const isStuck = comesWithPanels && this.#isStuck();
    const phase = isStuck ? 'stuck' : this.#host.session?.view.phase;
    if (phase === this.#triedIn || this.#part.part) return;
    this.#triedIn = phase;
    if (isStuck) this.#asked = this.#part.want();
    else if (phase) this.#asked = afterPaint().then(() => Promise.all([this.#part.want(), wantTicketWords()]));
  }

  /** Opens the ways to end the call otherwise, with the focus in them. */
  async openEnding(): Promise<void> {
    await this.#part.want();
    await this.#host.updateComplete;
    if (this.#part.part) await this.#host.renderRoot.querySelector<FilrougeEnding>('filrouge-ending')?.show();
  }
}
