import type { Session } from '@filrouge/engine';
import { fixture, html } from '../../../../testing/index.js';
import { ElementHarness } from '../testing/element-harness.js';
import { fixtureSession } from '../testing/fixture-session.js';
import type { FilrougeAbandon } from './abandon.js';
import './abandon.define.js';

/** Ends a call as an operator does. */
export class AbandonHarness extends ElementHarness<FilrougeAbandon> {
  static async of(session: Session = fixtureSession({ locale: 'en' })): Promise<AbandonHarness> {
    return new AbandonHarness(
      await fixture<FilrougeAbandon>(html`<filrouge-abandon .session=${session}></filrouge-abandon>`),
    );
  }
}
