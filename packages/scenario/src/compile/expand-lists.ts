import type { Issue } from '../issue.js';
import type { Item, Option, Question } from '../items/item.js';
import type { Repeat } from '../items/repeat.js';
import type { ScenarioSource } from '../source/scenario-source.js';
import type { Suggest } from '../suggest.js';
import { createSuggest } from '../suggest.js';
import { isRepeat } from './outline.js';

/** A scenario whose questions hold the options of their lists. */
export interface Expanded {
  readonly source: ScenarioSource;
  readonly issues: readonly Issue[];
  /** Where a path of the expanded source stands in the scenario as written. */
  readonly sourcePath: (path: string) => string;
}

/** Puts the options of the shared lists into the questions that take them. What takes none stays the same object. */
export function expandLists(source: ScenarioSource): Expanded {
  const expansion = new Expansion(source.lists);
  const steps = source.steps.map((step, place) => {
    const items = expansion.items(step.items, `/steps/${place}/items`);
    return items === step.items ? step : { ...step, items };
  });
  const isSame = steps.every((step, place) => step === source.steps[place]);
  return {
    source: isSame ? source : { ...source, steps },
    issues: expansion.issues,
    sourcePath: (path) => expansion.sourcePath(path),
  };
}

class Expansion {
  readonly issues: Issue[] = [];
  readonly #lists: Readonly<Record<string, readonly Option[]>>;
  /** Names of lists by the place of the question. */
  readonly #taken = new Map<string, string>();
  readonly #filtered = new Map<string, readonly Option[]>();
  readonly #suggest: Suggest;

  constructor(lists: Readonly<Record<string, readonly Option[]>>) {
    this.#lists = lists;
    this.#suggest = createSuggest(Object.keys(lists));
  }

  items(items: readonly Item[], path: string): readonly Item[] {
    const expanded = items.map((item, place) => this.#item(item, `${path}/${place}`));
    return expanded.every((item, place) => item === items[place]) ? items : expanded;
  }

  /** An option of a list leads to the list; the filter that `where` made, to `where`. */
  sourcePath(path: string): string {
    const [, question = '', place = '', rest = ''] = /^(.*)\/options\/(\d+)(.*?)$/.exec(path) ?? [];
    const taken = this.#taken.get(question);
    if (taken === undefined) return path;
    if (rest === '/filter') return `${question}/where`;
    return `/lists/${taken}/${place}${rest}`;
  }

  // Only questions have options and lists; their schemas see to it.
  #item(item: Item, path: string): Item {
    const question = item as Question;
    if (question.list !== undefined) return this.#withList(question, question.list, path);
    if (isRepeat(item)) return this.#repeat(item, path);
    if (!question.options) return item;
    const options = question.options.map((option, place) => {
      const then = option.then && this.items(option.then, `${path}/options/${place}/then`);
      // oxlint-disable-next-line unicorn/no-thenable -- the language's word
      return then === option.then ? option : { ...option, then };
    });
    return options.every((option, place) => option === question.options?.[place])
      ? item
      : expandedItem(question, options);
  }

  #repeat(repeat: Repeat, path: string): Repeat {
    const items = this.items(repeat.items, `${path}/items`);
    return items === repeat.items ? repeat : { ...repeat, items };
  }

  #withList(question: Question, list: string, path: string): Item {
    const options = Object.hasOwn(this.#lists, list) ? this.#lists[list] : undefined;
    if (!options) {
      const suggestion = this.#suggest(list);
      this.issues.push({
        code: 'unknown-list',
        path: `${path}/list`,
        params: { list, ...(suggestion ? { suggestion } : {}) },
      });
      return expandedItem(question, []);
    }
    this.#taken.set(path, list);
    return expandedItem(question, question.where ? this.#where(list, options, question.where) : options);
  }

  /** Questions that filter a list in the same way share its options. */
  #where(list: string, options: readonly Option[], where: Readonly<Record<string, string>>): readonly Option[] {
    const key = JSON.stringify([list, where]);
    const known = this.#filtered.get(key) ?? options.map((option) => withFilter(option, where));
    this.#filtered.set(key, known);
    return known;
  }
}

const expandedItem = (question: Question, options: readonly Option[]): Question => ({ ...question, options });

/** The option, offered as long as no answer speaks against it. */
function withFilter(option: Option, where: Readonly<Record<string, string>>): Option {
  const conditions = Object.entries(where).map(([attribute, question]) => {
    const value = option.attributes?.[attribute] ?? '';
    return `${question} == ${JSON.stringify(value)}`;
  });
  return { ...option, filter: conditions.join(' && ') };
}
