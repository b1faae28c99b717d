import type { TemplateResult } from 'lit';
import { html, noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { insertPart, setChildPartValue } from 'lit/directive-helpers.js';

/** What is shown of one key. */
export interface Turn {
  readonly key: string;
  /** What the content is made of: what waited is shown as it was made when each of these is the same. */
  readonly ground?: readonly unknown[] | undefined;
  /** Makes the content; without it what waits is left as it was made. */
  readonly content?: () => TemplateResult;
}

/** Where what comes next waits for its turn; see `TwoPlaces`. */
export interface Wings {
  /** Shows `now`, and has `next` wait; returns where `now` is shown, which was `shown` before. */
  show(place: ChildPart, shown: ChildPart, turns: { readonly now: Turn; readonly next: Turn | undefined }): ChildPart;
}

class StageDirective extends Directive {
  #shown: ChildPart | undefined;

  override render(_now: Turn, _wings?: Wings, _next?: Turn): unknown {
    return noChange;
  }

  override update(place: ChildPart, [now, wings, next]: [now: Turn, wings?: Wings, next?: Turn]): typeof noChange {
    this.#shown ??= insertPart(place);
    if (wings) this.#shown = wings.show(place, this.#shown, { now, next });
    else setChildPartValue(this.#shown, turn(now));
    return noChange;
  }
}

/**
 * Shows the content of one key; that of another one in its place, unless it waited in the wings. Wants a rule for
 * `.upcoming`, which is what waits: without height, what overflows clipped.
 */
export const stage = directive(StageDirective);

/** Selects what is shown only: what retires is still there while its successor gets the focus. */
export const onStage = (selector: string): string => `${selector}:not(.upcoming *, [data-retired], [data-retired] *)`;

/** A field that loses the focus tells its change: that was dealt with when it left the stage. */
const silence = {
  capture: true,
  handleEvent: (event: Event): void => {
    const { currentTarget } = event;
    if (currentTarget instanceof Element && currentTarget.matches('.upcoming')) event.stopImmediatePropagation();
  },
};

/**
 * The element that content of one key is shown in. A form: browsers look for what they could fill in, each time the focus
 * comes into a field of text, among all fields of the page that are in none. Its keys are ours: it is never sent.
 */
export const turn = ({ content }: Turn): TemplateResult =>
  html`<form class="turn" @change=${silence} @submit=${stay}>${content?.() ?? noChange}</form>`;

const stay = (event: Event): void => event.preventDefault();
