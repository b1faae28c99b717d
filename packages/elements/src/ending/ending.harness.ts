import type { Session } from '@filrouge/engine';
import { fixture, html, sendKeys } from '../../../../testing/index.js';
import { ElementHarness } from '../testing/element-harness.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { pressKeys } from '../testing/press-keys.js';
import type { FilrougeEnding } from './ending.js';
import './ending.define.js';

/** Ends a call as an operator does. */
export class EndingHarness extends ElementHarness<FilrougeEnding> {
  static async of(session: Session = fixtureSession({ locale: 'en' })): Promise<EndingHarness> {
    return new EndingHarness(
      await fixture<FilrougeEnding>(html`<filrouge-ending .session=${session}></filrouge-ending>`),
    );
  }

  /** With the panel open, as the agent's key opens it. */
  static async opened(session?: Session): Promise<EndingHarness> {
    const harness = await EndingHarness.of(session);
    await harness.element.show();
    return harness;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await pressKeys(key);
      await this.settled();
    }
  }

  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.settled();
  }

  /** Label of the field that has the focus. */
  get askedFor(): string | undefined {
    return this.focused?.id === 'reason' ? this.text('label[for="reason"]') : undefined;
  }
}
