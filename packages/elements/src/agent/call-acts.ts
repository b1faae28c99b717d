import type { Session, View } from '@filrouge/engine';
import { canEnd, isInterview, isOver } from '../controllers/phases.js';
import type { ShortcutPress } from '../keyboard/shortcut-of.js';
import type { ShortcutAction } from '../keyboard/shortcuts.js';
import { nextToAcknowledge } from '../instructions/instruction-order.js';
import { messagesFor } from '../messages/index.js';
import { questionBeside } from '../steps/step-beside.js';
import { gapsOf } from '../steps/gaps.js';

/** Where the acts of a call take place. */
export interface CallStage {
  /** The call as it stands; undefined while there is none. */
  readonly call: () => { readonly session: Session; readonly view: View } | undefined;
  /** The question's own shortcuts; false when they mean nothing there. */
  readonly actOnQuestion: (press: ShortcutPress) => boolean;
  /** Tells the session how many keys were pressed. */
  readonly reportKeys: () => void;
  /** Gives the session what is typed and not given yet; false when it was refused, or one question before: the call is there. */
  readonly giveDrafts: () => boolean;
  /** Takes the focus to the question, or what stands in its place; or to the button of an instruction that waits. */
  readonly focusOn: (gap: 'question' | 'instruction') => void;
  /** Opens the panel of the other ways to end the call. */
  readonly openEnding: () => void;
  /** Shows the whole step, or one question again. */
  readonly switchDensity: () => void;
  /** Opens the palette, with the focus in it. */
  readonly openPalette: () => void;
  /** Links the call to the incident that fits best, or takes that back; false when there is none. */
  readonly linkIncident: () => boolean;
  /** Opens the next answer whose ground changed; false when there is none. */
  readonly openReview: () => boolean;
  /** Takes the focus to the articles. */
  readonly openArticles: () => void;
  readonly announce: (sentence: string) => void;
  /** Whether another call can be taken while one is under way. */
  readonly canTakeAnother: () => boolean;
  /** Asks for the next call: of the page first, then of the agent. */
  readonly requestCall: () => void;
}

/** What the operator can do to the call as a whole, by key or by button. Each tells whether it meant anything. */
export class CallActs {
  readonly #stage: CallStage;

  constructor(stage: CallStage) {
    this.#stage = stage;
  }

  /** Does what a shortcut means. */
  readonly act = (press: ShortcutPress): boolean => {
    if (press.scope === 'question') return press.action !== 'goOn' && this.#stage.actOnQuestion(press);
    const acts: Partial<Record<ShortcutAction, () => boolean>> = {
      firstGap: this.goToFirstGap,
      review: () => this.#stage.openReview(),
      acknowledge: this.acknowledge,
      send: this.send,
      end: this.#openEnding,
      articles: this.#openArticles,
      linkIncident: () => this.#stage.linkIncident(),
      newCall: this.#takeNextCall,
      palette: this.openPalette,
      density: this.switchDensity,
      nextStep: () => this.#openBeside(1),
      previousStep: () => this.#openBeside(-1),
    };
    return acts[press.action]?.() ?? false;
  };

  /** Opens the first thing that keeps the ticket from being sent. */
  readonly goToFirstGap = (): boolean => {
    const call = this.#stage.call();
    const [gap] = call ? gapsOf(call.view) : [];
    if (!call || !gap) return false;
    if (gap.kind === 'question') call.session.send({ type: 'QUESTION_OPENED', id: gap.id });
    this.#stage.focusOn(gap.kind);
    return true;
  };

  /** Sends the ticket, again when it was not taken; when it is not ready, goes to what is missing and says so. */
  readonly send = (): boolean => {
    const call = this.#stage.call();
    if (call?.view.phase === 'refused') return call.session.send({ type: 'DELIVERY_RETRIED' }).ok;
    if (!call || !isInterview(call.view.phase)) return false;
    // What is typed belongs to the ticket; when it cannot be read, the ticket would say something else than the screen.
    if (!this.#stage.giveDrafts()) {
      this.#stage.focusOn('question');
      return true;
    }
    this.#stage.reportKeys();
    if (!call.session.view.isReady) this.#tellGaps(call.session.view);
    else if (call.session.send({ type: 'TICKET_SENT' }).ok) this.#stage.focusOn('question');
    return true;
  };

  /** Confirms having read the next instruction that waits. */
  readonly acknowledge = (): boolean => {
    const call = this.#stage.call();
    const next = call && isInterview(call.view.phase) ? nextToAcknowledge(call.view.instructions) : undefined;
    if (call && next) call.session.send({ type: 'INSTRUCTION_ACKNOWLEDGED', id: next.id });
    return next !== undefined;
  };

  /** Opens the palette while questions can be answered. */
  readonly openPalette = (): boolean => {
    const call = this.#stage.call();
    if (!call || !isInterview(call.view.phase)) return false;
    this.#stage.openPalette();
    return true;
  };

  /** One question at a time or the whole step; what was typed and cannot be read stays in sight. */
  readonly switchDensity = (): boolean => {
    const call = this.#stage.call();
    if (!call || !isInterview(call.view.phase)) return false;
    if (this.#stage.giveDrafts()) this.#stage.switchDensity();
    return true;
  };

  #openBeside(direction: -1 | 1): boolean {
    const call = this.#stage.call();
    const target = call && isInterview(call.view.phase) ? questionBeside(call.view, direction) : undefined;
    if (!call || !target) return false;
    call.session.send({ type: 'QUESTION_OPENED', id: target.id });
    this.#stage.focusOn('question');
    return true;
  }

  readonly #openEnding = (): boolean => {
    const call = this.#stage.call();
    if (!call || !canEnd(call.view.phase)) return false;
    this.#stage.openEnding();
    return true;
  };

  readonly #openArticles = (): boolean => {
    const hasArticles = this.#stage.call()?.view.suggestions !== undefined;
    if (hasArticles) this.#stage.openArticles();
    return hasArticles;
  };

  readonly #takeNextCall = (): boolean => {
    const call = this.#stage.call();
    if (!this.#stage.canTakeAnother() && !(call && isOver(call.view.phase))) return false;
    this.#stage.requestCall();
    return true;
  };

  #tellGaps(view: View): void {
    this.#stage.announce(messagesFor(view.locale).frame.agent.notReady(gapsOf(view).length));
    this.goToFirstGap();
  }
}
