import type { Session } from '@filrouge/engine';
import { fixture, html } from '../../../../testing/index.js';
import { ElementHarness } from '../testing/element-harness.js';
import { fixtureSession } from '../testing/fixture-session.js';
import type { FilrougeEnding } from './ending.js';
import './ending.define.js';

/** Ends a call as an operator does. */
export class EndingHarness extends ElementHarness<FilrougeEnding> {
  static async of(session: Session = fixtureSession({ locale: 'en' })): Promise<EndingHarness> {
    return new EndingHarness(
      await fixture<FilrougeEnding>(html`<filrouge-ending .session=${session}></filrouge-ending>`),
    );
  }
}
