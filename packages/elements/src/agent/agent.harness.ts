import { clockAt, type Session, type View } from '@filrouge/engine';
import { fixture, html, sendKeys, waitUntil } from '../../../../testing/index.js';
import { ElementHarness } from '../testing/element-harness.js';
import { fixtureScenario } from '../testing/fixture-scenario.js';
import { pressKeys } from '../testing/press-keys.js';
import type { FilrougeAgent } from './agent.js';
import './agent.define.js';

/** What a test starts from. */
export interface AgentSetup extends Partial<
  Pick<
    FilrougeAgent,
    | 'scenario'
    | 'catalog'
    | 'context'
    | 'deliver'
    | 'knowledge'
    | 'incidents'
    | 'session'
    | 'locale'
    | 'callerLocale'
    | 'operator'
    | 'theme'
    | 'clock'
    | 'density'
  >
> {
  /** Of the place it is in, in pixels. */
  readonly width?: number;
  /** False leaves the focus to the page. */
  readonly hasFocus?: boolean;
}

const eventNames = [
  'filrouge-session-started',
  'filrouge-answer-given',
  'filrouge-ticket-ready',
  'filrouge-ticket-submitted',
  'filrouge-ticket-delivered',
  'filrouge-ticket-failed',
  'filrouge-session-ended',
  'filrouge-problem',
] as const;

/** Takes calls as an operator does: by keys, with eyes on the screen and an ear on the screen reader. */
export class AgentHarness extends ElementHarness<FilrougeAgent> {
  /** Events the page heard, in order. */
  readonly events: Event[] = [];
  /** What was read out, in order. */
  readonly spoken: string[] = [];

  static async of({ width = 1400, hasFocus = true, ...settings }: AgentSetup = {}): Promise<AgentHarness> {
    const element = document.createElement('filrouge-agent');
    const harness = new AgentHarness(element);
    for (const name of eventNames) element.addEventListener(name, (event) => harness.events.push(event));
    Object.assign(
      element,
      { scenario: fixtureScenario, locale: 'en', clock: clockAt('2026-11-12T09:00:00Z') },
      settings,
    );
    await fixture(html`<div style="inline-size: ${width}px; block-size: 800px">${element}</div>`);
    await harness.settled();
    harness.#listen();
    if (hasFocus) element.focusQuestion();
    return harness;
  }

  get session(): Session {
    const { session } = this.element;
    if (!session) throw new Error('[harness] the agent has no call');
    return session;
  }

  get view(): View {
    return this.session.view;
  }

  /** Names of the events heard, without their prefix. */
  get eventNames(): readonly string[] {
    return this.events.map(({ type }) => type.replace('filrouge-', ''));
  }

  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.settled();
  }

  /** Presses keys one after the other; after each one the focus must stay in the widget, or come back. */
  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await pressKeys(key);
      await this.settled();
      // Who renders another part gives it the focus once that is there.
      await waitUntil(() => this.isFocused, `[harness] the focus was lost after ${key}`);
    }
  }

  get isFocused(): boolean {
    return this.element.matches(':focus-within');
  }

  /** Tag of the part that has the focus. */
  get focusedPart(): string | undefined {
    return this.focused?.localName;
  }

  /** A part of the widget, to look into. */
  part<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
    const part = this.element.renderRoot.querySelector(tag);
    if (!part) throw new Error(`[harness] no <${tag}> (there are: ${this.#parts()})`);
    return part;
  }

  has(tag: keyof HTMLElementTagNameMap): boolean {
    return this.element.renderRoot.querySelector(tag) !== null;
  }

  /** Opens every fold, the ticket's data included. */
  async unfold(): Promise<void> {
    for (const fold of this.element.renderRoot.querySelectorAll<HTMLElement>('.fold button')) fold.click();
    await this.settled();
    const ticket = this.part('filrouge-ticket');
    const isShown = (): boolean => {
      // Each time: parts that come into sight for the first time take another height than was reserved.
      ticket.scrollIntoView();
      return ticket.renderRoot.querySelector('details') !== null;
    };
    // Not faster than an engine notices what came into sight.
    await waitUntil(isShown, 'the ticket shows', { interval: 300 });
    ticket.renderRoot.querySelector('summary')?.click();
    await waitUntil(() => ticket.renderRoot.querySelector('pre'), 'the data show');
  }

  /** What is wider than the place it has, in what scrolls or is a part of its own. */
  get wideParts(): readonly string[] {
    const parts = this.elements.filter((element) =>
      element.matches('.body, .main, .side, .outline-column, .frame, filrouge-ticket'),
    );
    return parts.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ className }) => className);
  }

  /** Everything that can be read in the widget, in one line. */
  get everything(): string {
    return textWithin(this.element.renderRoot).replace(/\s+/g, ' ');
  }

  /** Every element of the widget, through all shadow roots. */
  get elements(): readonly Element[] {
    return elementsWithin(this.element.renderRoot);
  }

  #parts(): string {
    return [...this.element.renderRoot.querySelectorAll(':defined')].map(({ localName }) => localName).join(', ');
  }

  #listen(): void {
    const region = this.get('[role="status"][aria-live]');
    const note = () => this.spoken.push(region.textContent ?? '');
    new MutationObserver(note).observe(region, { childList: true, characterData: true, subtree: true });
  }
}

function elementsWithin(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elementsWithin(element.shadowRoot) : []),
  ]);
}

function textWithin(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node instanceof HTMLStyleElement || (node instanceof Element && node.matches('.turn.upcoming'))) return '';
  const root = node instanceof Element ? node.shadowRoot : undefined;
  return [...(root ?? node).childNodes].map(textWithin).join(' ');
}
