import type { Session } from '@filrouge/engine';
import { fixture, html } from '../../../../testing/index.js';
import { ElementHarness } from '../testing/element-harness.js';
import { fixtureSession } from '../testing/fixture-session.js';
import type { FilrougeSteps } from './steps.js';
import './steps.define.js';

/** Reads the outline as an operator does. */
export class StepsHarness extends ElementHarness<FilrougeSteps> {
  static async of(session: Session = fixtureSession({ locale: 'en' })): Promise<StepsHarness> {
    return new StepsHarness(await fixture<FilrougeSteps>(html`<filrouge-steps .session=${session}></filrouge-steps>`));
  }

  /** Each step as it is read: title, state, counts. */
  get steps(): readonly string[] {
    return this.texts('.step > button, .step > .line');
  }

  /** Each question of the step now asked, as it is read. */
  get questions(): readonly string[] {
    return this.texts('.question button');
  }

  get progress(): { readonly value: number; readonly max: number } {
    const { value, max } = this.get<HTMLProgressElement>('progress');
    return { value, max };
  }
}
