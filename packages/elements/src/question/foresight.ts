import type { QuestionView, View } from '@filrouge/engine';
import type { ReactiveController } from 'lit';
import { afterPaint } from '../controllers/after-paint.js';
import { whenIdle } from '../controllers/when-idle.js';
import { keepToQuestion } from '../keyboard/held-key.js';
import { questionOf } from '../steps/question-state.js';
import { BeforeLeaving } from './before-leaving.js';
import type { DraftHost } from './draft-keeper.js';
import { nextGap } from './next-gap.js';
import { keyOf, type QuestionScene } from './question-scene.js';
import { partSentences } from './second-sentence.js';
import { onStage, type Turn } from './stage.js';
import { TwoPlaces } from './wings.js';

type ForesightHost = DraftHost &
  HTMLElement & {
    readonly renderRoot: ParentNode;
    readonly question: QuestionView | undefined;
    giveDraft(): boolean;
  };

/** What is loaded late for a place to type in, one question or several; `give` gives what is typed for a question. */
export function heedTyping(host: DraftHost & HTMLElement, give: (id: string) => void): void {
  keepToQuestion(host, () => host.session?.view.currentId);
  partSentences(host);
  host.addController(new BeforeLeaving(host, give));
}

/**
 * Which question comes next, and when to make it ready: once the one in sight was painted, while the operator talks about
 * it. A guess, for the answer may lead elsewhere; nothing but time is lost then.
 */
export class Foresight implements ReactiveController {
  /** Where the next question waits. */
  readonly wings = new TwoPlaces();
  readonly #host: ForesightHost;
  readonly #view: () => View | undefined;
  /** The call that was looked ahead from last. */
  #seen: View | undefined;
  #nextId: string | undefined;
  #isAsked = false;
  #isDue = false;
  /** The field that asks why the caller does not know, where there is one. */
  #reason: Element | null = null;

  /** `view` gives the call as the host shows it; undefined where the host goes nowhere. */
  constructor(host: ForesightHost, view: () => View | undefined) {
    this.#host = host;
    this.#view = view;
    host.addController(this);
    heedTyping(host, (id) => void (id === host.question?.id && host.giveDraft()));
  }

  /** The question that waits, or is to be made now, for once; undefined while there is none. */
  turnAfter(view: View, turnOf: (question: QuestionView) => Turn): Turn | undefined {
    const next = this.#nextId === undefined ? undefined : questionOf(view, this.#nextId);
    const isDue = this.#isDue;
    this.#isDue = false;
    if (!next) return undefined;
    return isDue ? turnOf(next) : { key: keyOf({ view, question: next }) };
  }

  /** What a question is rendered from, `besides` what is in the call; where that is more than can be told one by one, all of it. */
  groundOf({ view, question, findings, messages }: QuestionScene, besides: readonly unknown[]): readonly unknown[] {
    const { phase, locale, callerLocale, lookups, uploads } = view;
    const isPlain = findings.length === 0 && !question.row && !question.needsReview;
    const call = isPlain ? [phase, locale, callerLocale, lookups[question.id], uploads[question.id]] : [view];
    // The words of a language come later than its name.
    return [question, messages, ...besides, ...call];
  }

  hostUpdated(): void {
    this.#bringReasonIntoSight();
    if (!this.#isAsked && this.#view() !== this.#seen) void this.#lookAhead();
  }

  /** It opens at the foot of the question: under a long one, out of sight. Before the focus, which has the last word. */
  #bringReasonIntoSight(): void {
    const reason = this.#host.renderRoot.querySelector(onStage('.reason'));
    if (reason !== this.#reason) reason?.scrollIntoView({ block: 'nearest' });
    this.#reason = reason;
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
