import type { Item, Scenario } from '@filrouge/scenario';
import { textIn } from '@filrouge/scenario';
import { flowWords } from './words.js';
import type { FlowWords } from './words/flow-words.js';

/** What a place of the picture is. A `branch` is the follow-ups of one option; a `route` is who may take the ticket. */
export const flowKinds = ['step', 'question', 'branch', 'instruction', 'end', 'ticket', 'route'] as const;
/** See `flowKinds`. */
export type FlowKind = (typeof flowKinds)[number];

/** One place of a scenario's outline, with what stands in it. */
export interface FlowNode {
  /** Unlike every other of the picture: the id, of a branch `question=option`. */
  readonly key: string;
  readonly kind: FlowKind;
  /** As the author named it; of a branch, the option's value. */
  readonly id: string;
  /** What a person reads, in the picture's locale; placeholders as written. */
  readonly label: string;
  /** Type and what matters of it, in few words; may be empty. */
  readonly detail: string;
  /** Condition as written; absent where it always applies. */
  readonly when?: string;
  /** Whether an answer is wanted always; a condition counts as not always. */
  readonly isRequired: boolean;
  /** JSON Pointer into the scenario as written; empty for what stands nowhere in it. */
  readonly path: string;
  readonly children: readonly FlowNode[];
}

/** A scenario as a picture shows it: steps, then the ticket with who may take it. */
export interface Flow {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** BCP 47 tag of the words. */
  readonly locale: string;
  readonly nodes: readonly FlowNode[];
}

/** The outline of a scenario in a locale; the scenario's first unless given. */
export function flowOf(scenario: Scenario, locale: string = scenario.locales[0]): Flow {
  const { source, locales, id, version } = scenario;
  const outliner = new Outliner(scenario, locale);
  const steps = source.steps.map((step, place): FlowNode => {
    const path = `/steps/${place}`;
    return outliner.node({
      kind: 'step',
      id: step.id,
      key: `step:${step.id}`,
      label: textIn(step.title, locale, locales).text,
      when: step.when,
      path,
      children: outliner.items(step.items, `${path}/items`),
    });
  });
  return {
    id,
    version,
    title: textIn(source.title, locale, locales).text,
    locale,
    nodes: [...steps, outliner.ticket()],
  };
}

type Drawn = Pick<FlowNode, 'kind' | 'id' | 'key' | 'label' | 'path'> & {
  readonly detail?: string;
  readonly when?: string | undefined;
  readonly isRequired?: boolean;
  readonly children?: readonly FlowNode[];
};

/** What the types of items may hold beside their own keys: follow-ups in options, the items of each row. */
type Written = Item & {
  readonly label?: unknown;
  readonly text?: unknown;
  readonly severity?: string;
  readonly outcome?: string;
  readonly required?: boolean | string;
  readonly options?: readonly WrittenOption[];
  readonly items?: readonly Item[];
};
interface WrittenOption {
  readonly value: string;
  readonly label: unknown;
  readonly when?: string | undefined;
  readonly then?: readonly Item[] | undefined;
}

class Outliner {
  readonly #scenario: Scenario;
  readonly #locale: string;
  readonly #words: FlowWords;

  constructor(scenario: Scenario, locale: string) {
    this.#scenario = scenario;
    this.#locale = locale;
    this.#words = flowWords(locale);
  }

  node({ when, detail = '', isRequired = false, children = [], path, ...drawn }: Drawn): FlowNode {
    const written = path === '' ? '' : this.#scenario.sourcePath(path);
    return { ...drawn, detail, isRequired, path: written, children, ...(when === undefined ? {} : { when }) };
  }

  items(items: readonly Item[], path: string): readonly FlowNode[] {
    return items.map((item, place) => this.#item(item, `${path}/${place}`));
  }

  /** Where every call that no end closes comes out. */
  ticket(): FlowNode {
    const { escalation } = this.#scenario.source;
    const routes = escalation.map(({ level, group, when }, place) => {
      const id = `${level} ${group}`;
      return this.node({ kind: 'route', key: `route:${place}`, id, label: id, when, path: `/escalation/${place}` });
    });
    const { ticket } = this.#words;
    return this.node({
      kind: 'ticket',
      key: 'ticket:',
      id: 'ticket',
      label: ticket,
      path: '/ticket',
      children: routes,
    });
  }

  #item(item: Item, path: string): FlowNode {
    // Its shape was checked when the scenario was read; only which type it has is not known here.
    const written = item as Written;
    const base = { id: item.id, key: item.id, when: item.when, path };
    // Told by what only it has, not by its type: a picture must not bring the whole language with it.
    if (written.outcome !== undefined) {
      const detail = this.#words.outcomes[written.outcome] ?? written.outcome;
      return this.node({ ...base, kind: 'end', label: this.#text(written.text), detail });
    }
    if (written.severity !== undefined) {
      const detail = this.#words.severities[written.severity] ?? '';
      return this.node({ ...base, kind: 'instruction', label: this.#text(written.text), detail });
    }
    return this.#question(written, base);
  }

  #question(item: Written, base: Pick<Drawn, 'id' | 'key' | 'when' | 'path'>): FlowNode {
    const { options = [], items = [] } = item;
    const branches = options.flatMap((option, place) => this.#branch(item, option, `${base.path}/options/${place}`));
    const rows = this.items(items, `${base.path}/items`);
    const isRequired = item.required === true;
    const plain = options.filter(({ then = [] }) => then.length === 0);
    const choices = plain.slice(0, shownOptions).map(({ label }) => this.#text(label));
    const more = plain.length > shownOptions ? [`+${plain.length - shownOptions}`] : [];
    const offered = [...choices, ...more].join(', ');
    const detail = [item.type, ...(isRequired ? [this.#words.required] : []), ...(offered === '' ? [] : [offered])];
    return this.node({
      ...base,
      kind: 'question',
      label: this.#text(item.label),
      detail: detail.join(' · '),
      isRequired,
      children: [...branches, ...rows],
    });
  }

  #branch({ id }: Item, { value, label, when, then = [] }: WrittenOption, path: string): readonly FlowNode[] {
    if (then.length === 0) return [];
    const children = this.items(then, `${path}/then`);
    return [
      this.node({ kind: 'branch', key: `${id}=${value}`, id: value, label: this.#text(label), when, path, children }),
    ];
  }

  #text(text: unknown): string {
    if (typeof text !== 'string' && (typeof text !== 'object' || text === null)) return '';
    // Texts of a scenario that was read are of this shape.
    return textIn(text as Record<string, string> | string, this.#locale, this.#scenario.locales).text;
  }
}

/** Options without follow-ups are told in one line; what more there are is counted. */
const shownOptions = 6;
