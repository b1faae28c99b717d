import type { QuestionView } from '@filrouge/engine';
import type { QuestionCell } from '@filrouge/scenario';
import { waitUntil } from '../../../../testing/index.js';
import { CallIndex } from '../palette/search/call-index.js';
import type { Offer } from '../palette/offers/offer.js';
import { offersOf } from '../palette/offers/offers-of.js';
import { questionOf } from '../steps/question-state.js';
import type { AgentHarness } from './agent.harness.js';

/** What is typed for an answer, and how far down the list it then stands. */
interface Way {
  readonly text: string;
  readonly downs: number;
}

/** Rows that Alt and a digit take. */
const digits = 9;
/** Names are told apart by fewer letters than these. */
const mostLetters = 14;

/**
 * A practised operator whose caller tells things in another order than the script's: all of it goes through the palette,
 * which is opened once, by the fewest keys that lead to each answer.
 */
export class Listener {
  readonly #agent: AgentHarness;
  readonly #index: CallIndex;
  #lastId: string | undefined;

  constructor(agent: AgentHarness) {
    const { scenario, view } = agent.session;
    this.#agent = agent;
    this.#index = new CallIndex(scenario, view);
    for (const _question of this.#index.fill());
  }

  /** Sets every answer, in the order told. */
  async hear(answers: readonly (readonly [string, unknown])[]): Promise<void> {
    await this.#agent.keys('Control+k');
    await waitUntil(() => this.#agent.focusedPart === 'filrouge-palette', 'the palette has the focus');
    for (const [id, value] of answers) for (const part of partsOf(value)) await this.#take(id, part);
    await this.#agent.keys('Escape');
  }

  async #take(id: string, value: unknown): Promise<void> {
    const cell = this.#cell(id);
    const { text, downs } = this.#shortest(cell, value);
    await this.#agent.type(text);
    await this.#agent.keys(...takingKeys(downs));
    this.#lastId = id;
    if (!this.#isSet(cell, value)) throw new Error(`[listener] "${text}" did not set "${id}"`);
  }

  #shortest(cell: QuestionCell, value: unknown): Way {
    const texts = [...new Set(textsFor(cell, value, this.#index))].toSorted((one, other) => one.length - other.length);
    let best: Way | undefined;
    for (const text of texts) {
      if (best && keysOf({ text, downs: 0 }) >= keysOf(best)) break;
      const [way] = this.#wayBy(text, cell, value);
      if (way && (!best || keysOf(way) < keysOf(best))) best = way;
    }
    if (!best) throw new Error(`[listener] the palette does not find "${cell.id}" = ${JSON.stringify(value)}`);
    return best;
  }

  #wayBy(text: string, cell: QuestionCell, value: unknown): readonly Way[] {
    const offers = offersOf(text, { session: this.#agent.session, index: this.#index, lastId: this.#lastId });
    const downs = offers.findIndex((offer) => offer.questionId === cell.id && sets(offer, value));
    return downs < 0 ? [] : [{ text, downs }];
  }

  #isSet({ id }: QuestionCell, value: unknown): boolean {
    const { view } = this.#agent;
    const question: QuestionView | undefined = questionOf(view, id);
    if (!question) return view.setAside.some((aside) => aside.id === id);
    return sets({ act: 'answer', value: question.value }, value);
  }

  #cell(id: string): QuestionCell {
    const { scenario } = this.#agent.session;
    const cell = scenario.cells[scenario.named.get(id) ?? -1];
    if (cell?.kind !== 'question') throw new Error(`[listener] the scenario does not ask "${id}"`);
    return cell;
  }
}

/** Modifiers are keys as well: the call counts them. */
const keysOf = ({ text, downs }: Way) => text.length + takingKeys(downs).join('+').split('+').length;

/** What takes a row: Enter the first, Alt and its digit another near the top, arrows and Enter those below. */
function takingKeys(downs: number): readonly string[] {
  if (downs === 0) return ['Enter'];
  return downs < digits ? [`Alt+${String(downs + 1)}`] : [...Array<string>(downs).fill('ArrowDown'), 'Enter'];
}

/** Several options are told one by one. */
const partsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function sets({ act, value }: Pick<Offer, 'act' | 'value'>, wanted: unknown): boolean {
  if (act !== 'answer') return false;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.some((one) => readAs(one) === readAs(wanted));
}

/** A person told by name alone is the same person, and a number is read without its spaces. */
function readAs(value: unknown): string {
  return plain(value).replace(/\s/g, '');
}

/** Texts that may lead to an answer: starts of its names, the answer itself, and both behind the question's name. */
function* textsFor(cell: QuestionCell, value: unknown, index: CallIndex): Generator<string> {
  const label = index.textOf(cell.label).text;
  const option = cell.options.find(({ source }) => source.value === value);
  const names = option ? [index.textOf(option.label).text, ...index.aliasesOf(option)] : [];
  for (const name of names) yield* startsOf(name);
  if (typeof value === 'boolean') {
    for (const start of startsOf(label)) yield* [start, ...(value ? [] : [`${start} non`, `${start} no`])];
    return;
  }
  if (option) return;
  const text = plain(value);
  yield text;
  for (const start of startsOf(label)) yield `${start}:${text}`;
}

/** Starts of a name and of each of its words. */
function* startsOf(name: string): Generator<string> {
  for (const from of [name, ...name.split(/[\s'’-]+/u)])
    for (let length = 1; length <= Math.min(from.length, mostLetters); length += 1) yield from.slice(0, length);
}

/** An answer as it is typed. */
function plain(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Object.values(value).map(plain).join(' ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
