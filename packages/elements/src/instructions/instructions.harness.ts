import type { Session, SessionOptions } from '@filrouge/engine';
import { fixture, html } from '../../../../testing/index.js';
import { ElementHarness } from '../testing/element-harness.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { pressKeys } from '../testing/press-keys.js';
import type { FilrougeInstructions } from './instructions.js';
import './instructions.define.js';

/** Drives the client's rules as an operator does. */
export class InstructionsHarness extends ElementHarness<FilrougeInstructions> {
  static async of(session: Session = fixtureSession({ locale: 'en' })): Promise<InstructionsHarness> {
    const element = await fixture<FilrougeInstructions>(
      html`<filrouge-instructions .session=${session}></filrouge-instructions>`,
    );
    return new InstructionsHarness(element);
  }

  static withOptions(options: SessionOptions): Promise<InstructionsHarness> {
    return InstructionsHarness.of(fixtureSession(options));
  }

  get session(): Session {
    const { session } = this.element;
    if (!session) throw new Error('[harness] the rules have no session');
    return session;
  }

  /** What each rule says, in the order shown. */
  get rules(): readonly string[] {
    return this.texts('.text');
  }

  /** Those folded to a line. */
  get acknowledged(): readonly string[] {
    return this.texts('.acknowledged .summary-text');
  }

  async press(...keys: readonly string[]): Promise<void> {
    await pressKeys(...keys);
    await this.settled();
  }

  async acknowledge(id: string): Promise<void> {
    const button = this.get(`#acknowledge-${id}`);
    button.focus();
    button.click();
    await this.settled();
  }
}
