import type { Session } from '@filrouge/engine';
import { fixture, html, sendKeys, waitUntil } from '../../../../testing/index.js';
import { ElementHarness } from '../testing/element-harness.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { pressKeys } from '../testing/press-keys.js';
import type { FilrougePalette } from './palette.js';
import './palette.define.js';

/** Uses the palette as an operator does. */
export class PaletteHarness extends ElementHarness<FilrougePalette> {
  static async of(session: Session = fixtureSession({ locale: 'en' })): Promise<PaletteHarness> {
    const element = await fixture<FilrougePalette>(html`<filrouge-palette .session=${session}></filrouge-palette>`);
    const palette = new PaletteHarness(element);
    element.focus();
    await palette.settled();
    return palette;
  }

  /** Types, and waits until what it means is shown. */
  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.settled();
  }

  /** Has the text typed at once, before the page has a moment for anything else. */
  async enter(text: string): Promise<void> {
    const field = this.get<HTMLInputElement>('input');
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
    await this.settled();
  }

  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await pressKeys(key);
      await this.settled();
    }
  }

  /** What is offered, as it is read. */
  get rows(): readonly string[] {
    return this.texts('.row');
  }

  /** What is marked. */
  get active(): string | undefined {
    const id = this.get('input').getAttribute('aria-activedescendant');
    return id === null ? undefined : this.text(`#${id}`);
  }

  /** What was set since the palette was opened, the last first. */
  get noted(): readonly string[] {
    return this.texts('.noted li');
  }

  /** What was read out last. */
  get spoken(): string | undefined {
    return this.text('[role="status"]');
  }

  get isListOpen(): boolean {
    return this.get('.popup').matches(':popover-open');
  }

  get value(): string {
    return this.get<HTMLInputElement>('input').value;
  }

  /** Waits until what the palette is in place. */
  async inPlace(): Promise<void> {
    await waitUntil(() => this.get('.popup').style.top !== '', 'the list stands below the field');
  }
}
