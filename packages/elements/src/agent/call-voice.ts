import type { View } from '@filrouge/engine';
import type { LitElement, TemplateResult } from 'lit';
import { Announcer } from '../controllers/announcer.js';
import { messagesFor } from '../messages/index.js';
import type { PaletteSaidEvent } from '../palette/palette.events.js';
import type { AnswerQuestionedEvent } from '../question/question.events.js';
import type { Ear, EarPlace } from './ear.js';

type News = (previous: View | undefined, next: View, ear: Ear) => readonly string[] | undefined;

/** The one voice of a call: what its parts have to say is read out with what came of it. */
export class CallVoice {
  readonly #announcer: Announcer;
  readonly #news: News;
  #told: View | undefined;

  /** `news` is what there is to tell of a change, most pressing first; undefined while what knows it is on its way. */
  constructor(host: LitElement, news: News) {
    this.#news = news;
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
    const news = this.#news(this.#told, view, { messages: messagesFor(view.locale), place });
    // Nothing is lost of what happens until it can be told.
    if (!news && this.#told) return;
    this.#announcer.announce(news ?? []);
    this.#told = view;
  }

  readonly #handleSaid = (event: AnswerQuestionedEvent | PaletteSaidEvent): void => {
    event.preventDefault();
    this.#announcer.announce(event.sentences);
  };
}
