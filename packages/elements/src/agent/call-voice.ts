import type { View } from '@filrouge/engine';
import type { LitElement, TemplateResult } from 'lit';
import { Announcer } from '../controllers/announcer.js';
import { messagesFor } from '../messages/index.js';
import type { PaletteSaidEvent } from '../palette/palette.events.js';
import type { AnswerQuestionedEvent } from '../question/question.events.js';
import { announcementsOf, type EarPlace } from './announcements.js';

/** The one voice of a call: what its parts have to say is read out with what came of it. */
export class CallVoice {
  readonly #announcer: Announcer;
  #told: View | undefined;

  constructor(host: LitElement) {
    this.#announcer = new Announcer(host);
    host.addEventListener('filrouge-answer-questioned', this.#handleSaid);
    host.addEventListener('filrouge-palette-said', this.#handleSaid);
  }

  /** The call as it was told last; undefined before the first. */
  get told(): View | undefined {
    return this.#told;
  }

  /** The live region; see `Announcer`. */
  render(): TemplateResult {
    return this.#announcer.render();
  }

  say(sentence: string): void {
    this.#announcer.announce([sentence]);
  }

  /** Tells what changed since the last time, to an operator who is there. */
  tell(view: View, place: EarPlace): void {
    if (view === this.#told) return;
    this.#announcer.announce(announcementsOf(this.#told, view, { messages: messagesFor(view.locale), place }));
    this.#told = view;
  }

  readonly #handleSaid = (event: AnswerQuestionedEvent | PaletteSaidEvent): void => {
    event.preventDefault();
    this.#announcer.announce(event.sentences);
  };
}
