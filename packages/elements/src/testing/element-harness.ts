import type { LitElement } from 'lit';

/** What every harness starts from: an element read as a user does, by what it shows and where the focus is. */
export class ElementHarness<Element extends LitElement> {
  readonly element: Element;

  constructor(element: Element) {
    this.element = element;
  }

  /** Waits until what was done shows; an update may ask for another. */
  async settled(): Promise<void> {
    while (!(await this.element.updateComplete));
  }

  /** All that fit, in what the element shows: what is ready out of sight is left out. */
  all<Found extends HTMLElement = HTMLElement>(selector: string): readonly Found[] {
    const fitting = [...this.element.renderRoot.querySelectorAll<Found>(selector)];
    return fitting.filter((found) => !found.closest('.upcoming'));
  }

  /** The first that fits. */
  find<Found extends HTMLElement = HTMLElement>(selector: string): Found | undefined {
    return this.all<Found>(selector)[0];
  }

  /** The one that must be there. */
  get<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.find<Found>(selector);
    if (!found) throw new Error(`[harness] nothing fits "${selector}" in <${this.element.localName}>`);
    return found;
  }

  /** What is read where the selector fits, in order, each in one line; keys shown as hints are left out. */
  texts(selector: string): readonly string[] {
    return this.all(selector).map(textOf);
  }

  /** What is read at the first place; undefined when there is none. */
  text(selector: string): string | undefined {
    return this.texts(selector)[0];
  }

  /** The button that reads so, or begins so. */
  button(name: string): HTMLButtonElement {
    const buttons = this.all<HTMLButtonElement>('button');
    const found = buttons.find((button) => [button.ariaLabel, textOf(button)].some((read) => read?.startsWith(name)));
    if (!found) throw new Error(`[harness] no button "${name}" (there are: ${buttons.map(textOf).join(' | ')})`);
    return found;
  }

  /** Clicks the button that reads so. */
  async clickOn(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  /** What has the focus inside the element. */
  get focused(): HTMLElement | undefined {
    const active = this.element.shadowRoot?.activeElement;
    return active instanceof HTMLElement ? active : undefined;
  }
}

function textOf(element: HTMLElement): string {
  const copy = element.cloneNode(true);
  if (copy instanceof HTMLElement) for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
