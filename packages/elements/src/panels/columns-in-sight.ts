import type { Session, View } from '@filrouge/engine';
import type { LitElement, ReactiveController } from 'lit';
import { afterPaint } from '../controllers/after-paint.js';
import { focusedElement } from '../controllers/focused-element.js';
import { isInterview, isToBeRead } from '../controllers/phases.js';
import { nextToAcknowledge } from '../instructions/instruction-order.js';

/** The ticket renders once its heading is in sight, and its lists take their height once they are: each a paint later. */
const passes = 4;

interface CallHost extends LitElement {
  readonly session?: Session | undefined;
}

/**
 * Scrolls the columns beside the question to what must not be missed: the rules of the client with each call, a rule
 * once it waits to be confirmed, the ticket once it is to be read over. What has the focus stays in sight, and a page
 * that scrolls as a whole is left alone.
 */
export function keepInSight(host: CallHost): void {
  host.addController(new ColumnsInSight(host));
}

class ColumnsInSight implements ReactiveController {
  readonly #host: CallHost;
  #session: Session | undefined;
  /** The rule that was brought into sight, or whether the ticket was. */
  #shown: string | boolean = false;

  constructor(host: CallHost) {
    this.#host = host;
  }

  hostUpdated(): void {
    const { session } = this.#host;
    if (!session) return;
    const wanted = waitingRule(session.view) ?? isToBeRead(session.view);
    const isNewCall = session !== this.#session;
    if (!isNewCall && wanted === this.#shown) return;
    this.#session = session;
    this.#shown = wanted;
    void this.#settle(wanted, isNewCall);
  }

  async #settle(wanted: string | boolean, isNewCall: boolean): Promise<void> {
    // The columns follow the question a frame later.
    await this.#host.updateComplete;
    if (isNewCall) for (const column of this.#columns('.body, .articles-column, .side')) column.scrollTop = 0;
    for (let pass = 0; pass < passes && this.#shown === wanted; pass++) {
      this.#bring(wanted);
      await afterPaint();
    }
  }

  #bring(wanted: string | boolean): void {
    const { renderRoot } = this.#host;
    const place = wanted === true ? renderRoot.querySelector('filrouge-ticket') : ruleIn(renderRoot);
    // Folded away it is nowhere.
    if (place?.checkVisibility()) for (const column of this.#columns('.body, .side')) bringIntoSight(place, column);
  }

  #columns(places: string): NodeListOf<Element> {
    return this.#host.renderRoot.querySelectorAll(places);
  }
}

function waitingRule({ phase, instructions }: View): string | undefined {
  return isInterview(phase) ? nextToAcknowledge(instructions)?.id : undefined;
}

/** The rule that waits first, in the list of them. */
function ruleIn(root: ParentNode): Element | null | undefined {
  const rules = root.querySelector('filrouge-instructions')?.shadowRoot;
  return rules?.querySelector('[data-acknowledge]')?.closest('li');
}

/** No further than needed, and rather its beginning than its end. */
function bringIntoSight(place: Element, column: Element): void {
  const before = column.scrollTop;
  const [{ top, bottom }, frame] = [place.getBoundingClientRect(), column.getBoundingClientRect()];
  const above = top - frame.top;
  column.scrollTop += above < 0 ? above : Math.max(0, Math.min(above, bottom - frame.bottom));
  if (hidesFocus(column)) column.scrollTop = before;
}

function hidesFocus(column: Element): boolean {
  const focused = column.matches(':focus-within') && focusedElement(column.ownerDocument);
  if (!focused) return false;
  const [{ top, bottom }, frame] = [focused.getBoundingClientRect(), column.getBoundingClientRect()];
  return top < frame.top || bottom > frame.bottom;
}
