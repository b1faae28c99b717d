import type { Session } from '@filrouge/engine';
import type { Scenario } from '@filrouge/scenario';
import { fixture, html } from '../../../../testing/index.js';
import { ElementHarness } from '../testing/element-harness.js';
import type { FilrougeFlow } from './flow.js';
import './flow.define.js';

/** Reads the picture as its readers do. */
export class FlowHarness extends ElementHarness<FilrougeFlow> {
  static async of(given: { scenario?: Scenario; session?: Session; locale?: string }): Promise<FlowHarness> {
    const { scenario, session, locale = 'en' } = given;
    const element = await fixture<FilrougeFlow>(
      html`<filrouge-flow .scenario=${scenario} .session=${session} locale=${locale}></filrouge-flow>`,
    );
    const harness = new FlowHarness(element);
    await harness.settled();
    return harness;
  }

  /** Each place shown, as a screen reader tells it. */
  get places(): readonly string[] {
    return this.#items.map((item) => item.getAttribute('aria-label') ?? '');
  }

  /** The place that is told so, or begins so. */
  place(name: string): SVGElement {
    const found = this.#items.find((item) => item.getAttribute('aria-label')?.startsWith(name));
    if (!found) throw new Error(`[harness] no place "${name}" (there are: ${this.places.join(' | ')})`);
    return found;
  }

  /** What is told of the place that has the focus. */
  get focusedPlace(): string {
    return this.element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '';
  }

  async press(name: string): Promise<void> {
    this.place(name).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await this.settled();
  }

  get #items(): readonly SVGElement[] {
    return [...this.element.renderRoot.querySelectorAll<SVGElement>('[role="treeitem"]')];
  }
}
