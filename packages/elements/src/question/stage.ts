import type { TemplateResult } from 'lit';
import { html, noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { insertPart, removePart, setChildPartValue } from 'lit/directive-helpers.js';
import { elementsOf, retire } from './succession.js';

/** What is shown of one key. */
export interface Turn {
  readonly key: string;
  /** `noChange` leaves what waits as it was made. */
  readonly content: TemplateResult | typeof noChange;
}

class StageDirective extends Directive {
  #shown: ChildPart | undefined;
  #shownKey: string | undefined;
  #waiting: Waiting | undefined;

  override render(now: Turn, _next?: Turn): unknown {
    return now.content;
  }

  override update(place: ChildPart, [now, next]: [now: Turn, next?: Turn]): typeof noChange {
    if (now.key !== this.#shownKey && now.key === this.#waiting?.key) this.#enter(this.#waiting);
    this.#shown ??= insertPart(place);
    this.#shownKey = now.key;
    setChildPartValue(this.#shown, turn(now));
    if (next && next.key !== now.key) this.#wait(place, next);
    else this.#drop();
    return noChange;
  }

  #enter(waiting: Waiting): void {
    waiting.enter();
    if (this.#shown) retire(this.#shown);
    this.#shown = waiting.part;
    this.#waiting = undefined;
  }

  #wait(place: ChildPart, next: Turn): void {
    if (next.content !== noChange) {
      this.#waiting ??= new Waiting(insertPart(place));
      this.#waiting.make(next);
    } else if (this.#waiting?.key !== next.key) this.#drop();
  }

  #drop(): void {
    if (this.#waiting) removePart(this.#waiting.part);
    this.#waiting = undefined;
  }
}

/**
 * Shows the content of one key, and makes that of the next one out of sight behind it, styled and laid out: when its turn
 * comes, there is little left to do. Content of a key that did not wait takes the place of what was shown. Wants a rule
 * for `.upcoming`: unseen, without height.
 */
export const stage = directive(StageDirective);

/** Selects what is shown only: what retires is still there while its successor gets the focus. */
export const onStage = (selector: string): string => `${selector}:not(.upcoming *, [data-retired], [data-retired] *)`;

const turn = ({ content }: Turn): TemplateResult => html`<div class="turn">${content}</div>`;

/** What waits for its turn: nobody sees it, reads it, gets into it or refers to it. */
class Waiting {
  readonly part: ChildPart;
  key = '';
  readonly #ids = new TakenIds();

  constructor(part: ChildPart) {
    this.part = part;
  }

  make(next: Turn): void {
    // The content is compared with what was made of it last, ids included.
    this.#ids.giveBack();
    this.key = next.key;
    setChildPartValue(this.part, turn(next));
    for (const element of elementsOf(this.part)) {
      element.classList.add('upcoming');
      this.#ids.takeWithin(element);
    }
  }

  enter(): void {
    this.#ids.giveBack();
    for (const element of elementsOf(this.part)) element.classList.remove('upcoming');
  }
}

/** There is one of each id in a tree: that of what is shown. */
class TakenIds {
  #taken: readonly (readonly [element: Element, id: string])[] = [];

  takeWithin(place: Element): void {
    this.#taken = [...place.querySelectorAll('[id]')].map((element) => [element, element.id] as const);
    for (const [element] of this.#taken) element.removeAttribute('id');
  }

  giveBack(): void {
    for (const [element, id] of this.#taken) element.id = id;
    this.#taken = [];
  }
}
