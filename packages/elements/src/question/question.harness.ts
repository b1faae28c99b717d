import type { Session, SessionOptions } from '@filrouge/engine';
import { fixture, html, sendKeys } from '../../../../testing/index.js';
import { ElementHarness } from '../testing/element-harness.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { holdKey, pressKeys } from '../testing/press-keys.js';
import { pressPointer } from '../testing/press-pointer.js';
import type { FilrougeQuestion } from './question.js';
import './question.define.js';

/** What a test starts from. */
export interface QuestionSetup extends SessionOptions {
  readonly session?: Session;
  /** Opened before the element is shown. */
  readonly open?: string;
}

/** Drives a question as an operator does: keys, pointer, eyes. */
export class QuestionHarness extends ElementHarness<FilrougeQuestion> {
  static async of({ session: given, open, ...options }: QuestionSetup = {}): Promise<QuestionHarness> {
    const session = given ?? fixtureSession({ locale: 'en', ...options });
    if (open !== undefined) session.send({ type: 'QUESTION_OPENED', id: open });
    const element = await fixture<FilrougeQuestion>(html`<filrouge-question .session=${session}></filrouge-question>`);
    const harness = new QuestionHarness(element);
    harness.element.focus();
    return harness;
  }

  get session(): Session {
    const { session } = this.element;
    if (!session) throw new Error('[harness] the question has no session');
    return session;
  }

  /** Id of the question on the screen. */
  get shownId(): string | undefined {
    return this.element.question?.id;
  }

  /** The answer as the session has it. */
  answerValue(id: string): unknown {
    return this.answerOf(id)?.value;
  }

  answerOf(id: string) {
    const items = this.session.view.steps.flatMap((step) => step.items);
    return items.filter((item) => item.kind === 'question').find((question) => question.id === id);
  }

  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.settled();
  }

  /** Presses keys one after the other: `'Enter'`, `'Alt+0'`. */
  async press(...keys: readonly string[]): Promise<void> {
    await pressKeys(...keys);
    await this.settled();
  }

  /** Holds a key down until it has come four times. */
  async hold(key: string): Promise<void> {
    await holdKey(key, () => this.settled());
  }

  /** Presses the pointer on the middle of the first element that fits. */
  async point(selector: string): Promise<void> {
    await pressPointer(this.get(selector));
    await this.settled();
  }

  async click(selector: string): Promise<void> {
    this.get(selector).click();
    await this.settled();
  }

  /** What stands in the text field. */
  get typed(): string {
    return this.get<HTMLInputElement | HTMLTextAreaElement>('.field[data-focus]').value;
  }

  /** What a screen reader was last told by the question itself. */
  get spoken(): string | undefined {
    return this.text('[role="status"]');
  }
}
