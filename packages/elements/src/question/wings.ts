import type { ChildPart } from 'lit/directive.js';
import { insertPart, removePart, setChildPartValue } from 'lit/directive-helpers.js';
import { elementsOf } from './succession.js';
import { turn, type Turn, type Wings } from './stage.js';

/**
 * Makes the content of the next key out of sight beside what is shown, styled and laid out: when its turn comes the two
 * change places, and there is little left to do. What was shown stays out of sight until the next is made of it.
 */
export class TwoPlaces implements Wings {
  #shown: Place | undefined;
  /** What comes next; or what was shown before, until something is made of it. */
  #waiting: Place | undefined;

  show(place: ChildPart, shownPart: ChildPart, { now, next }: Parameters<Wings['show']>[2]): ChildPart {
    const [shown, waiting] = [this.#shownIn(shownPart), this.#waiting];
    if (now.key !== shown.key && now.key === waiting?.key) {
      shown.leave();
      waiting.enter(now);
      [this.#shown, this.#waiting] = [waiting, shown];
    } else shown.show(now);
    if (next?.key !== now.key) this.#prepare(place, next);
    return (this.#shown ?? shown).part;
  }

  /** The same place while the stage is; where the closing was shown in between, it is another one. */
  #shownIn(part: ChildPart): Place {
    if (this.#shown?.part === part) return this.#shown;
    this.#waiting = undefined;
    return (this.#shown = new Place(part));
  }

  #prepare(place: ChildPart, next: Turn | undefined): void {
    if (next?.content) {
      this.#waiting ??= new Place(insertPart(place));
      this.#waiting.make(next);
    } else if (this.#waiting && this.#waiting.key !== next?.key) {
      removePart(this.#waiting.part);
      this.#waiting = undefined;
    }
  }
}

/** Where Tab stops. */
const stops = '[tabindex], a, button, input, select, textarea';

/** Where a turn is shown, or waits: then nobody sees it, reads it, gets into it or refers to it. */
class Place {
  readonly part: ChildPart;
  key = '';
  #ground: readonly unknown[] = [];
  /** What elements had before, to be given back. */
  readonly #ids = new Map<Element, string | null>();
  readonly #stops = new Map<Element, string | null>();
  #isWaiting = false;

  constructor(part: ChildPart) {
    this.part = part;
  }

  show(now: Turn): void {
    this.key = now.key;
    this.#ground = now.ground ?? [];
    setChildPartValue(this.part, turn(now));
  }

  make(next: Turn): void {
    // The content is compared with what was made of it last, attributes included.
    this.#giveBack();
    this.show(next);
    this.#wait();
    this.#seal();
    // Asked for its height, the browser styles it and lays it out now.
    for (const element of elementsOf(this.part)) void element.offsetHeight;
  }

  leave(): void {
    this.#wait();
    // Once the focus went on: a browser that is told that Tab does not stop at it would look at once whether it may stay.
    queueMicrotask(() => this.#seal());
  }

  enter(now: Turn): void {
    this.#giveBack();
    this.#isWaiting = false;
    for (const element of elementsOf(this.part)) {
      element.classList.remove('upcoming');
      element.removeAttribute('aria-hidden');
    }
    const { ground = [{}] } = now;
    if (ground.some((one, place) => one !== this.#ground[place])) this.show(now);
  }

  #wait(): void {
    this.#isWaiting = true;
    for (const element of elementsOf(this.part)) {
      element.classList.add('upcoming');
      // There is one of each id in a tree: that of what is shown.
      for (const named of element.querySelectorAll('[id]')) {
        this.#ids.set(named, named.id);
        named.removeAttribute('id');
      }
    }
  }

  /** Nothing of it is read, and Tab stops nowhere in it. */
  #seal(): void {
    if (!this.#isWaiting || this.#stops.size > 0) return;
    for (const element of elementsOf(this.part)) {
      element.setAttribute('aria-hidden', 'true');
      for (const stop of element.querySelectorAll(stops)) {
        this.#stops.set(stop, stop.getAttribute('tabindex'));
        stop.setAttribute('tabindex', '-1');
      }
    }
  }

  #giveBack(): void {
    giveBack(this.#ids, 'id');
    giveBack(this.#stops, 'tabindex');
  }
}

function giveBack(taken: Map<Element, string | null>, name: string): void {
  for (const [element, value] of taken)
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  taken.clear();
}
