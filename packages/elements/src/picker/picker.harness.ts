import { clockAt, type Session } from '@filrouge/engine';
import { fixture, html, sendKeys, waitUntil } from '../../../../testing/index.js';
import { ElementHarness } from '../testing/element-harness.js';
import { fixtureCatalog } from '../testing/fixture-catalog.js';
import { pressKeys } from '../testing/press-keys.js';
import type { CallChosenEvent } from './picker.events.js';
import type { FilrougePicker } from './picker.js';
import './picker.define.js';

/** Picks clients and calls as an operator does. */
export class PickerHarness extends ElementHarness<FilrougePicker> {
  /** Calls chosen, in order. */
  readonly chosen: CallChosenEvent[] = [];

  static async of(parts: Partial<FilrougePicker> = {}): Promise<PickerHarness> {
    const element = document.createElement('filrouge-picker');
    const picker = new PickerHarness(element);
    element.addEventListener('filrouge-call-chosen', (event) => picker.chosen.push(event));
    Object.assign(
      element,
      { catalog: fixtureCatalog(), options: { clock: clockAt('2026-11-12T09:00:00Z'), locale: 'en' } },
      parts,
    );
    await fixture(html`<div>${element}</div>`);
    await picker.settled();
    element.focus();
    return picker;
  }

  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.settled();
  }

  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await pressKeys(key);
      await this.settled();
    }
  }

  /** Types, takes the first that is found, and waits until its call shows. */
  async open(text: string): Promise<Session> {
    const before = this.chosen.length;
    await this.type(text);
    await this.keys('Enter');
    await waitUntil(() => this.chosen.length > before, 'a call is chosen');
    await this.settled();
    return this.session;
  }

  get session(): Session {
    const { session } = this.element;
    if (!session) throw new Error('[harness] no call is shown');
    return session;
  }

  /** Waits until the operator is asked about a change of client. */
  async asked(): Promise<void> {
    await waitUntil(() => this.find('.change'), 'the change is asked about');
    await this.settled();
  }

  get rows(): readonly string[] {
    return this.texts('.row');
  }

  get tabs(): readonly string[] {
    return this.texts('.call');
  }

  /** What was read out last. */
  get spoken(): string | undefined {
    return this.texts('[role="status"]').at(-1);
  }
}
