import type { Session } from '@filrouge/engine';
import { fixture, html } from '../../../../testing/index.js';
import type { FilrougeQuestion } from '../question/question.js';
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
    return this.texts('[part="step"], .step > .line');
  }

  /** Each question of the step now asked, as it is read. */
  get questions(): readonly string[] {
    return this.texts('[part="question"]');
  }

  /** The line of a question of a step that is unfolded. */
  lineOf(id: string): HTMLButtonElement {
    return this.get<HTMLButtonElement>(`[data-question="${id}"]`);
  }

  /** Id of the question whose line has the focus; undefined while none has. */
  get focusedLine(): string | undefined {
    return this.focused?.dataset['question'];
  }

  /** The question that is changed in place; undefined while none is. */
  get editor(): FilrougeQuestion | undefined {
    return this.find<FilrougeQuestion>('filrouge-question');
  }

  /** Names of the buttons that change an answer in place. */
  get changeable(): readonly string[] {
    return [...this.element.renderRoot.querySelectorAll('.change')].map((button) => button.ariaLabel ?? '');
  }

  get progress(): { readonly value: number; readonly max: number } {
    const { value, max } = this.get<HTMLProgressElement>('progress');
    return { value, max };
  }
}
