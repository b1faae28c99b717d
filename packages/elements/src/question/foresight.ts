import type { QuestionView, View } from '@filrouge/engine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from '../controllers/after-paint.js';
import { whenIdle } from '../controllers/when-idle.js';
import { questionOf } from '../steps/question-state.js';
import { nextGap } from './next-gap.js';

/**
 * Which question comes next, and when to make it ready: once the one in sight was painted, while the operator talks about
 * it. A guess, for the answer may lead elsewhere; nothing but time is lost then.
 */
export class Foresight implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #view: () => View | undefined;
  /** The call that was looked ahead from last. */
  #seen: View | undefined;
  #nextId: string | undefined;
  #isAsked = false;
  #isDue = false;

  /** `view` gives the call as the host shows it; undefined where the host goes nowhere. */
  constructor(host: ReactiveControllerHost, view: () => View | undefined) {
    this.#host = host;
    this.#view = view;
    host.addController(this);
  }

  /** The question that waits, or is to be made now; undefined while there is none. */
  nextOf(view: View): QuestionView | undefined {
    return this.#nextId === undefined ? undefined : questionOf(view, this.#nextId);
  }

  /** Whether the next question is to be made in this render, for once. */
  takeDue(): boolean {
    const isDue = this.#isDue;
    this.#isDue = false;
    return isDue;
  }

  hostUpdated(): void {
    if (!this.#isAsked && this.#view() !== this.#seen) void this.#lookAhead();
  }

  async #lookAhead(): Promise<void> {
    this.#isAsked = true;
    await afterPaint();
    await new Promise<void>(whenIdle);
    this.#isAsked = false;
    const view = this.#view();
    this.#seen = view;
    this.#nextId = view?.current && nextGap(view, view.current.id)?.id;
    this.#isDue = true;
    this.#host.requestUpdate();
  }
}
