import type { View } from '@filrouge/engine';
import type { LitElement, TemplateResult } from 'lit';
import { Announcer } from '../controllers/announcer.js';
import { messagesFor } from '../messages/index.js';
import type { PaletteSaidEvent } from '../palette/palette.events.js';
import type { AnswerQuestionedEvent } from '../question/question.events.js';
import { announcementsOf, type EarPlace } from './announcements.js';

type MoreNews = (previous: View | undefined, next: View) => readonly string[];

/** The one voice of a call: what its parts have to say is read out with what came of it. */
export class CallVoice {
  readonly #announcer: Announcer;
  readonly #moreNews: MoreNews;
  #told: View | undefined;

  /** `moreNews` is what parts loaded later tell of a change. */
  constructor(host: LitElement, moreNews: MoreNews) {
    this.#moreNews = moreNews;
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
    const news = announcementsOf(this.#told, view, { messages: messagesFor(view.locale), place });
    this.#announcer.announce([...this.#moreNews(this.#told, view), ...news]);
    this.#told = view;
  }

  readonly #handleSaid = (event: AnswerQuestionedEvent | PaletteSaidEvent): void => {
    event.preventDefault();
    this.#announcer.announce(event.sentences);
  };
}
