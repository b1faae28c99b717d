import { noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { insertPart, removePart, setChildPartValue } from 'lit/directive-helpers.js';

class SuccessionDirective extends Directive {
  #key: unknown;
  #shown: ChildPart | undefined;

  override render(_key: unknown, content: unknown): unknown {
    return content;
  }

  override update(place: ChildPart, [key, content]: [key: unknown, content: unknown]): typeof noChange {
    if (!this.#shown || key !== this.#key) {
      const before = this.#shown;
      this.#key = key;
      // In front: whoever looks for a place to type finds the new one first.
      this.#shown = insertPart(place, before);
      if (before) retire(before);
    }
    setChildPartValue(this.#shown, content);
    return noChange;
  }
}

/**
 * Shows content that belongs to one key, anew for another one. What was there goes once the work at hand is done: the focus
 * moves from the one to the other, where a removal first would take it away, and have the browser lay the page out twice.
 */
export const succession = directive(SuccessionDirective);

/** Out of sight at once, and gone once the work at hand is done. */
export function retire(part: ChildPart): void {
  for (const element of elementsOf(part)) {
    // Set by script: neither a style attribute, which a strict policy forbids, nor a rule that another one outweighs.
    element.style.setProperty('display', 'none');
    // For who looks for a place to type.
    element.dataset.retired = '';
    // A field that loses the focus tells its change: that was dealt with when the question was left.
    element.addEventListener('change', silence, { capture: true });
  }
  queueMicrotask(() => {
    // Gone already where the place itself was cleared in the meantime.
    if (part.startNode?.parentNode) removePart(part);
  });
}

const silence = (event: Event): void => event.stopImmediatePropagation();

/** The elements that a part consists of. */
export function elementsOf({ startNode, endNode }: ChildPart): readonly HTMLElement[] {
  const elements: HTMLElement[] = [];
  for (let node = startNode?.nextSibling; node && node !== endNode; node = node.nextSibling)
    if (node instanceof HTMLElement) elements.push(node);
  return elements;
}
