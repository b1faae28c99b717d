import { isRepeat } from '@filrouge/scenario';
import type { AnswerState, QuestionCell, Scenario } from '@filrouge/scenario';
import { priorities } from '@filrouge/ticket';
import type { Limits } from './classes.js';
import { decimalNumbers, texts, wholeNumbers } from './classes.js';
import type { Literal } from './comparisons.js';
import type { Domain } from './domain.js';
import { domainOf } from './domain.js';
import { resultsOf, ruledLevels } from './ruled-levels.js';

/** Subsets of more options than this are not gone through one by one. */
const mostPickable = 6;

/** What is known of how expressions use the names of a scenario. */
export interface Usage {
  /** By name: every value it is compared with, anywhere. */
  readonly literals: ReadonlyMap<string, readonly Literal[]>;
  /** Names asked for by `answered()` and `unknown()`. */
  readonly asked: ReadonlySet<string>;
  /** Names facts rest on in the end: whether they may still get a value decides whether the fact may. */
  readonly underFacts: ReadonlySet<string>;
}

/** What each name may be, computed when first wanted. Facts have none: they follow from what they read. */
export class Domains {
  readonly #known = new Map<string, Domain>();
  readonly #scenario: Scenario;
  readonly #usage: Usage;

  constructor(scenario: Scenario, usage: Usage) {
    this.#scenario = scenario;
    this.#usage = usage;
  }

  of(name: string): Domain {
    const known = this.#known.get(name);
    if (known) return known;
    const domain = this.#domainOf(name);
    this.#known.set(name, domain);
    return domain;
  }

  #domainOf(name: string): Domain {
    const cell = this.#scenario.cells[this.#scenario.named.get(name) ?? -1];
    if (cell?.kind === 'question') return this.#question(cell);
    if (cell?.kind === 'priority') return domainOf('whole', outcomesOf(this.#scenario, name), ['closed']);
    return this.#standing(name);
  }

  #question(cell: QuestionCell): Domain {
    const { id, type, source } = cell;
    const literals = this.#literals(id);
    const otherwise = this.#otherStates(cell);
    // How many rows there are is not looked into.
    if (isRepeat(source)) return domainOf('anything', [], otherwise);
    if (type.valueType === 'list<string>') return subsetsOf(cell, literals, otherwise);
    if (source.options) return oneOf(cell, otherwise);
    // The schema gives limits to numbers only.
    return valuesOf(type.valueType, { literals, limits: source as Limits, otherwise });
  }

  /** Off the path, or passed over; and, where that makes a difference, not known or still to come. */
  #otherStates({ id, source }: QuestionCell): readonly AnswerState[] {
    const { asked, underFacts } = this.#usage;
    const mayBeUnknown = asked.has(id) && source.allowUnknown !== false;
    const mayBeOpen = asked.has(id) || underFacts.has(id);
    return ['closed', ...(mayBeUnknown ? (['unknown'] as const) : []), ...(mayBeOpen ? (['open'] as const) : [])];
  }

  #standing(name: string): Domain {
    const { client, context } = this.#scenario.source;
    if (name === 'client.id' || name === 'client.name') {
      return domainOf('whole', [name === 'client.id' ? client.id : client.name], []);
    }
    if (name === 'clientOpen') {
      const isAlwaysOpen = client.hours.length === 0 && client.holidays.length === 0;
      return domainOf('whole', isAlwaysOpen ? [true] : [true, false], []);
    }
    const type = context[name.slice('context.'.length)];
    const valueType = typeof type === 'string' ? contextTypes[type] : 'dyn';
    return valuesOf(valueType, { literals: this.#literals(name), limits: {}, otherwise: ['closed'] });
  }

  #literals(name: string): readonly Literal[] {
    return this.#usage.literals.get(name) ?? [];
  }
}

const contextTypes = { text: 'string', yesNo: 'bool', integer: 'int', number: 'double', date: 'timestamp' } as const;

interface Ground {
  readonly literals: readonly Literal[];
  readonly limits: Limits;
  readonly otherwise: readonly AnswerState[];
}

function valuesOf(type: string, { literals, limits, otherwise }: Ground): Domain {
  switch (type) {
    case 'bool':
      return domainOf('whole', [true, false], otherwise);
    case 'int':
      return domainOf('classes', wholeNumbers(literals, limits), otherwise);
    case 'double':
      return domainOf('classes', decimalNumbers(literals, limits), otherwise);
    case 'string':
      return domainOf('classes', texts(literals), otherwise);
    default:
      return domainOf('anything', [], otherwise);
  }
}

const oneOf = ({ options }: QuestionCell, otherwise: readonly AnswerState[]) =>
  domainOf(
    'whole',
    options.map(({ source }) => source.value),
    otherwise,
  );

/** Every pick where the options are few; else of those that expressions or follow-ups tell apart, with the rest as one. */
function subsetsOf({ options }: QuestionCell, literals: readonly Literal[], otherwise: readonly AnswerState[]): Domain {
  const values = options.map(({ source }) => source.value);
  if (values.length <= mostPickable) return domainOf('whole', picksOf(values), otherwise);
  const told = options
    .filter(({ source }) => source.then?.length || literals.some(({ value }) => value === source.value))
    .map(({ source }) => source.value);
  if (told.length > mostPickable) return domainOf('anything', [], otherwise);
  const rest = values.find((value) => !told.includes(value));
  return domainOf('classes', picksOf(rest === undefined ? told : [...told, rest]), otherwise);
}

const picksOf = (values: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** values.length - 1 }, (_, bits) =>
    values.filter((_value, place) => ((bits + 1) >> place) & 1),
  );

/** What `priority`, `impact` or `urgency` may come to. */
function outcomesOf(scenario: Scenario, name: string): readonly string[] {
  if (name !== 'priority') return resultsOf(scenario, name === 'impact' ? 'impact' : 'urgency');
  return scenario.source.priority?.override ? priorities : ruledLevels(scenario);
}
