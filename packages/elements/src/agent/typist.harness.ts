import type { OptionView, QuestionView } from '@filrouge/engine';
import { nationalDayOf } from '@filrouge/scenario';
import { glance } from '../controls/glance.js';
import { isWaiting } from '../instructions/instruction-order.js';
import type { OperatorAt } from '../testing/story-operator.js';

/** Options after the ninth have no digit. */
const digits = 9;

/** A practised operator: takes the shortest way to each answer by real keys, and counts those that are not the answer itself. */
export class Typist {
  readonly #agent: OperatorAt;
  #presses = 0;

  constructor(agent: OperatorAt) {
    this.#agent = agent;
  }

  /** Keys pressed beside the characters of the answers, an option's own letters included; a chord is one. */
  get presses(): number {
    return this.#presses;
  }

  /** Answers every question in sight as the case has it, until none is left. */
  async answerAll(answers: Readonly<Record<string, unknown>>): Promise<void> {
    for (let question = this.#asked; question; question = this.#asked) {
      if (!Object.hasOwn(answers, question.id)) throw new Error(`[typist] the case has no answer to "${question.id}"`);
      await this.#answer(question, answers[question.id]);
      // A probe or a warning holds the question once: the caller has nothing to add.
      if (this.#asked?.id === question.id) await this.#press('Enter');
      if (this.#asked?.id === question.id) throw new Error(`[typist] "${question.id}" does not go on`);
    }
  }

  /** Confirms every rule that waits. */
  async acknowledgeAll(): Promise<void> {
    while (this.#agent.view.instructions.some(isWaiting)) await this.#press('Alt+a');
  }

  /** Sends the ticket. */
  async send(): Promise<void> {
    await this.#press('Control+Enter');
  }

  get #asked(): QuestionView | undefined {
    return this.#agent.view.current;
  }

  async #answer(question: QuestionView, value: unknown): Promise<void> {
    switch (question.type) {
      case 'choice':
        return this.#pick(question, value);
      case 'choices':
        return this.#tick(question, value);
      case 'yesNo':
        return this.#press(value === true ? '1' : '2');
      case 'person':
        return this.#introduce(value);
      case 'date':
        return this.#write(nationalDayOf(String(value), this.#agent.view.locale));
      default:
        return this.#write(String(value));
    }
  }

  async #pick({ options }: QuestionView, value: unknown): Promise<void> {
    const index = options.findIndex((option) => option.value === value);
    if (options.length > glance) return this.#find(options[index]);
    if (index < digits) return this.#press(String(index + 1));
    // From the first button up is the last one.
    const ups = options.length - index;
    await this.#press(...Array<string>(ups).fill('ArrowUp'), 'Enter');
  }

  /** Types the option's words until it comes first. */
  async #find(option: OptionView | undefined): Promise<void> {
    const { text = '' } = option?.label ?? {};
    for (const letter of text) {
      await this.#agent.type(letter);
      const first = this.#agent.part('filrouge-question').renderRoot.querySelector('[role="option"]');
      if (first?.firstElementChild?.textContent === text) break;
    }
    await this.#press('Enter');
  }

  async #tick({ options }: QuestionView, value: unknown): Promise<void> {
    const values: readonly unknown[] = Array.isArray(value) ? value : [];
    const indexes = values.map((one) => options.findIndex((option) => option.value === one));
    await this.#press(...indexes.map((index) => String(index + 1)), 'Enter');
  }

  /** A name, or a person with a telephone number and an e-mail address. */
  async #introduce(value: unknown): Promise<void> {
    if (typeof value === 'string') return this.#write(value);
    const { name = '', phone = '', email = '' } = value as Readonly<Record<string, string>>;
    const parts = [name, phone, email];
    const last = parts.findLastIndex((part) => part !== '');
    for (const part of parts.slice(0, last)) {
      await this.#agent.type(part);
      await this.#press('Tab');
    }
    await this.#write(parts[last] ?? '');
  }

  async #write(text: string): Promise<void> {
    await this.#agent.type(text);
    await this.#press('Enter');
  }

  async #press(...keys: readonly string[]): Promise<void> {
    this.#presses += keys.length;
    await this.#agent.keys(...keys);
  }
}
