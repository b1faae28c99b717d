import type { View } from '@filrouge/engine';
import { focusedElement } from '../controllers/focused-element.js';
import type { OperatorAt } from '../testing/story-operator.js';
import type { AgentHarness } from './agent.harness.js';

/** One key, or the letters of one answer, and what came of it. */
interface Turn {
  readonly done: string;
  readonly before: View;
  readonly after: View;
  /** What the call's live region said, in order. */
  readonly heard: readonly string[];
  /** What other voices said: a call has one. */
  readonly aside: readonly string[];
  readonly hasFocus: boolean;
}

/** Takes a call like its agent, and notes after every key what a screen reader said and whether the focus is still somewhere. */
export class Ear implements OperatorAt {
  readonly #agent: AgentHarness;
  readonly #turns: Turn[] = [];

  constructor(agent: AgentHarness) {
    this.#agent = agent;
  }

  get view(): View {
    return this.#agent.view;
  }

  /** What is wrong with what was heard, a line each; none when nothing is. */
  get faults(): readonly string[] {
    return this.#turns.flatMap(faultsOf);
  }

  /** How often a question was told. */
  get questionsTold(): number {
    return this.#turns.filter((turn) => hasMoved(turn) && turn.heard.length > 0).length;
  }

  part<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
    return this.#agent.part(tag);
  }

  async type(text: string): Promise<void> {
    await this.#note(text, () => this.#agent.type(text));
  }

  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#note(key, () => this.#agent.keys(key));
  }

  async #note(done: string, act: () => Promise<void>): Promise<void> {
    const { view: before, spoken } = this.#agent;
    const count = spoken.length;
    await act();
    const focused = focusedElement(document);
    const hasFocus = focused !== undefined && focused !== this.#agent.element;
    const heard = spoken.slice(count);
    this.#turns.push({ done, before, after: this.view, heard, aside: this.#aside, hasFocus });
  }

  get #aside(): readonly string[] {
    const voices = this.#agent.elements.filter((element) => element.matches('.visually-hidden[aria-live]'));
    const others = voices.filter((voice) => voice.getRootNode() !== this.#agent.element.renderRoot);
    return others.map(({ textContent }) => textContent ?? '').filter((text) => text !== '');
  }
}

const hasMoved = ({ before, after }: Turn) => before.currentId !== after.currentId && after.current !== undefined;

function faultsOf(turn: Turn): readonly string[] {
  const found = [...focusFaults(turn), ...countFaults(turn), ...questionFaults(turn), ...priorityFaults(turn)];
  return found.map((fault) => `after "${turn.done}" at "${turn.before.currentId ?? ''}": ${fault}`);
}

function focusFaults({ hasFocus }: Turn): readonly string[] {
  return hasFocus ? [] : ['the focus is nowhere'];
}

/** One key is told in one go, and nothing in it twice; a sending is told when it begins and when it ends. */
function countFaults({ before, after, heard, aside }: Turn): readonly string[] {
  const most = before.phase === after.phase ? 1 : 2;
  return [
    ...(heard.length > most ? [`told ${String(heard.length)} times: ${heard.join(' | ')}`] : []),
    ...(new Set(heard).size < heard.length ? [`told twice: ${heard.join(' | ')}`] : []),
    ...aside.map((text) => `told by another voice: ${text}`),
  ];
}

/** The question that is asked now is told when it is another one, by its own words, after all else. */
function questionFaults(turn: Turn): readonly string[] {
  const told = turn.heard.join(' ');
  const [asked, former] = [turn.after.current?.label.text ?? '', turn.before.current?.label.text ?? ''];
  if (!hasMoved(turn)) return former !== '' && told.includes(former) ? [`the question is told again: ${told}`] : [];
  if (!told.includes(asked)) return [`"${asked}" is not told: ${told}`];
  const isStale = !asked.includes(former) && told.includes(former);
  return isStale ? [`the question before is told: ${told}`] : [];
}

function priorityFaults({ before, after, heard }: Turn): readonly string[] {
  const levels = heard.join(' ').match(/\bP[1-5]\b/gu) ?? [];
  const wanted = after.priority && after.priority.level !== before.priority?.level ? [after.priority.level] : [];
  return levels.join() === wanted.join() ? [] : [`priority told: ${levels.join()}, wanted: ${wanted.join()}`];
}
