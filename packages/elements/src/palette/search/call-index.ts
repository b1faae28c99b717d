import {
  aliasesIn,
  textIn,
  type CompiledOption,
  type CompiledText,
  type QuestionCell,
  type Scenario,
} from '@filrouge/scenario';
import type { QuestionView, View, ViewText } from '@filrouge/engine';
import { questionsOf } from '../../steps/question-state.js';
import { TextIndex, type Findable } from './text-index.js';

/** What can be found in a scenario: a question, or one of its options. */
export interface CallEntry {
  readonly cell: QuestionCell;
  /** In the operator's language, placeholders left out. */
  readonly label: ViewText;
  /** The option; absent for the question itself. */
  readonly option?: { readonly value: string; readonly label: ViewText };
}

/** What finds an entry counts by how surely it is meant: what is said to the caller holds many words of no weight. */
const weights = { option: 1, alias: 1, label: 0.97, say: 0.6 };

/** The languages of a call: what is shown, and what is heard. */
export type CallLanguages = Pick<View, 'locale' | 'callerLocale'>;

/** Everything that can be found in one scenario: by the operator's words, and by what callers say in either language. */
export class CallIndex {
  readonly scenario: Scenario;
  readonly locale: string;
  readonly callerLocale: string;
  readonly #texts = new TextIndex<CallEntry>();
  readonly #byType = new Map<string, QuestionCell[]>();
  #asked: { readonly steps: View['steps']; readonly questions: ReadonlyMap<string, QuestionView> } | undefined;

  constructor(scenario: Scenario, { locale, callerLocale }: CallLanguages) {
    this.scenario = scenario;
    this.locale = locale;
    this.callerLocale = callerLocale;
  }

  /** Puts the questions in one by one; searched in between, it finds those put in so far. */
  *fill(): Generator<void> {
    for (const index of this.scenario.questions) {
      const cell = this.scenario.cells[index];
      if (cell?.kind === 'question') this.#addQuestion(cell);
      yield;
    }
  }

  /** Questions and options that fit a text, best first. */
  search(text: string, most: number): ReturnType<TextIndex<CallEntry>['search']> {
    return this.#texts.search(text, most);
  }

  /** The question of that id; undefined for an id that is no question's. */
  question(id: string): QuestionCell | undefined {
    const cell = this.scenario.cells[this.scenario.named.get(id) ?? -1];
    return cell?.kind === 'question' ? cell : undefined;
  }

  /** The questions on the path, by id: gathered once for every change of the call, not for every key. */
  questionsOf({ steps }: View): ReadonlyMap<string, QuestionView> {
    if (this.#asked?.steps !== steps)
      this.#asked = {
        steps,
        questions: new Map(steps.flatMap(questionsOf).map((question) => [question.id, question])),
      };
    return this.#asked.questions;
  }

  /** Questions of a type, in document order. */
  ofType(type: string): readonly QuestionCell[] {
    return this.#byType.get(type) ?? [];
  }

  /** A text of the scenario in the operator's language, with a gap where an answer would stand. */
  textOf(text: CompiledText): ViewText {
    const found = textIn(text.source, this.locale, this.scenario.locales);
    return { ...found, text: found.text.replace(/\{\{.*?\}\}/gsu, '…') };
  }

  /** What callers say for an option, as it may be typed in this call. */
  aliasesOf({ source }: CompiledOption): readonly string[] {
    return aliasesIn(source.aliases, [this.locale, this.callerLocale], this.scenario.locales);
  }

  #addQuestion(cell: QuestionCell): void {
    const ofType = this.#byType.get(cell.type.name) ?? [];
    this.#byType.set(cell.type.name, ofType);
    ofType.push(cell);
    const label = this.textOf(cell.label);
    const names = [{ text: label.text, weight: weights.label }];
    if (cell.say) names.push({ text: this.textOf(cell.say).text, weight: weights.say });
    this.#texts.add({ cell, label }, { names });
    for (const option of cell.options) {
      const entry = { cell, label, option: { value: option.source.value, label: this.textOf(option.label) } };
      this.#texts.add(entry, optionNames(entry, this.aliasesOf(option)));
    }
  }
}

function optionNames({ label, option }: Required<CallEntry>, aliases: readonly string[]): Findable {
  const names = [{ text: option.label.text, weight: weights.option }];
  return { names: [...names, ...aliases.map((text) => ({ text, weight: weights.alias }))], context: label.text };
}
