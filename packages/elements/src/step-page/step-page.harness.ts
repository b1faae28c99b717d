import type { Session, View } from '@filrouge/engine';
import { fixture, html, sendKeys } from '../../../../testing/index.js';
import { focusedElement } from '../controllers/focused-element.js';
import { ElementHarness } from '../testing/element-harness.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { holdKey, pressKeys } from '../testing/press-keys.js';
import { pressPointer } from '../testing/press-pointer.js';
import { FilrougeQuestion } from '../question/question.js';
import type { FilrougeStepPage } from './step-page.js';
import './step-page.define.js';

/** Drives the page of a step as an operator does. */
export class StepPageHarness extends ElementHarness<FilrougeStepPage> {
  static async of(session: Session = fixtureSession({ locale: 'en' })): Promise<StepPageHarness> {
    const element = await fixture<FilrougeStepPage>(
      html`<filrouge-step-page .session=${session}></filrouge-step-page>`,
    );
    const harness = new StepPageHarness(element);
    await harness.settled();
    element.focus();
    await harness.settled();
    return harness;
  }

  get session(): Session {
    const { session } = this.element;
    if (!session) throw new Error('[harness] the page has no session');
    return session;
  }

  get view(): View {
    return this.session.view;
  }

  /** Ids of the rows, in order; directions are left out. */
  get rows(): readonly string[] {
    return this.#all('.row').map((row) => row.dataset['id'] ?? '');
  }

  /** Of these, those without a control. */
  get sketches(): readonly string[] {
    return this.#all('.sketch').map((row) => row.dataset['id'] ?? '');
  }

  /** Id of the question with the focus in it. */
  get focusedId(): string | undefined {
    return this.focused instanceof FilrougeQuestion ? this.focused.questionId : undefined;
  }

  /** What has the focus, through all shadow roots. */
  get place(): HTMLElement | undefined {
    return focusedElement(document);
  }

  /** The row's question, to look into. */
  row(id: string): FilrougeQuestion {
    return this.get<FilrougeQuestion>(`[question-id='${id}']`);
  }

  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.settled();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await pressKeys(key);
      await this.settled();
    }
  }

  /** Presses the pointer on what fits first in a row. */
  async point(id: string, selector: string): Promise<void> {
    const place = this.row(id).renderRoot.querySelector(selector);
    if (!place) throw new Error(`[harness] nothing matches ${selector}`);
    await pressPointer(place);
    await this.settled();
  }

  /** Holds a key down until it has come four times. */
  async hold(key: string): Promise<void> {
    await holdKey(key, () => this.settled());
  }

  #all(selector: string): readonly HTMLElement[] {
    return [...this.element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }
}

/** Ids of the questions that rendered again while something was done, in order. */
export async function renderedDuring(act: () => Promise<void>): Promise<readonly string[]> {
  const { prototype } = FilrougeQuestion;
  const { render } = prototype;
  const ids: string[] = [];
  prototype.render = function counted(this: FilrougeQuestion) {
    // One of an earlier test that was taken off the page may still settle.
    if (this.hasUpdated && this.isConnected) ids.push(this.questionId ?? '');
    return render.call(this);
  };
  try {
    await act();
  } finally {
    prototype.render = render;
  }
  return ids;
}
