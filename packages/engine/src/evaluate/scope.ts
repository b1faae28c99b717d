import type { AnswerState, AnswerValue, QuestionCell, Scope } from '@filrouge/scenario';
import { shownText } from '@filrouge/scenario';
import { isOpenAt, yesNoIn } from '@filrouge/ticket';
import { clientClockAt } from './client-clock.js';
import type { Draft } from './draft.js';
import type { Evaluation, ValueState } from './evaluation.js';
import { answered } from './evaluation.js';

/** What a scope reads: an evaluation, finished or under way. */
export type Evaluated = Pick<Evaluation | Draft, 'scenario' | 'inputs' | 'states' | 'values'>;

const stateNames: readonly AnswerState[] = ['closed', 'open', 'answered', 'unknown'];
const outcomeNames = ['priority', 'impact', 'urgency'] as const;

/** How names are seen. */
export interface ScopeOptions {
  /** How answers read in texts; defaults to the scenario's first locale, which conditions use. */
  readonly locale?: string;
  /** For what is kept (the ticket): `neverStored` answers have no value then, and what is still open will stay without. */
  readonly isKept?: boolean;
}

/** Names as expressions and texts see them. */
export function scopeOf(evaluated: Evaluated, { locale, isKept = false }: ScopeOptions = {}): Scope {
  const { scenario } = evaluated;
  const wanted = locale ?? scenario.locales[0];
  const isWithheld = (name: string) => isKept && scenario.withheld.has(name);
  return {
    valueOf: (name) => {
      if (isWithheld(name)) return undefined;
      const index = scenario.named.get(name);
      return index === undefined ? standingValue(evaluated, name) : namedValue(evaluated, name, index);
    },
    stateOf: (name) => {
      const index = scenario.named.get(name);
      const state = stateNames[index === undefined ? answered : stateAt(evaluated, index)] ?? 'closed';
      return isKept && state === 'open' ? 'closed' : state;
    },
    labelOf: (name) => {
      if (isWithheld(name)) return undefined;
      const index = scenario.named.get(name);
      const cell = index === undefined ? undefined : scenario.cells[index];
      if (index === undefined || cell?.kind !== 'question') return undefined;
      return stateAt(evaluated, index) === answered
        ? displayOf(evaluated, cell, { locale: wanted, isKept })
        : undefined;
    },
    attributeOf: (name, key) => {
      if (isWithheld(name)) return undefined;
      const index = scenario.named.get(name);
      const cell = scenario.cells[index ?? -1];
      const value = evaluated.values[index ?? -1];
      if (cell?.kind !== 'question' || value === undefined) return undefined;
      // A counted value was read by this very question type.
      const attributes = cell.type.attributes(value as AnswerValue, cell.source);
      return Object.hasOwn(attributes, key) ? (attributes[key] ?? '') : '';
    },
  };
}

/** The answer of a question as a person reads it; empty without one that counts. */
export function displayOf(evaluated: Evaluated, cell: QuestionCell, options: ScopeOptions): string {
  const value = evaluated.values[cell.index];
  // A counted value was read by this very question type.
  return value === undefined ? '' : displayOfValue(evaluated, cell, { ...options, value: value as AnswerValue });
}

/** Any value of a question, whether it counts or not, as a person reads it. */
export function displayOfValue(
  evaluated: Evaluated,
  cell: QuestionCell,
  { value, ...options }: ScopeOptions & { readonly value: AnswerValue },
): string {
  const { locale = evaluated.scenario.locales[0] } = options;
  return cell.type.display(value, cell.source, {
    locale,
    timeZone: evaluated.scenario.source.client.timeZone,
    yesNo: (answer) => yesNoIn(locale, answer),
    optionLabel: (wanted) => {
      const option = cell.options.find(({ source }) => source.value === wanted);
      return option ? shownText(option.label, locale, scopeOf(evaluated, options)).text : wanted;
    },
  });
}

const stateAt = ({ states }: Evaluated, index: number): ValueState => (states[index] ?? 0) as ValueState;

function namedValue({ values, scenario }: Evaluated, name: string, index: number): unknown {
  const cell = scenario.cells[index];
  const value = values[index];
  // A counted value was read by this very question type.
  if (cell?.kind === 'question') return value === undefined ? undefined : cell.type.expressed(value as AnswerValue);
  if (cell?.kind !== 'priority') return value;
  // The priority cell's value holds its three names.
  return (value as Record<(typeof outcomeNames)[number], string> | undefined)?.[name as (typeof outcomeNames)[number]];
}

function standingValue({ scenario, inputs }: Evaluated, name: string): unknown {
  const { client } = scenario.source;
  if (name === 'now') return new Date(inputs.openedAtMs).toISOString();
  if (name === 'clientOpen') return isOpenAt(client, inputs.openedAtMs);
  if (name === 'clientTime') return clientClockAt(inputs.openedAtMs, client.timeZone).time;
  if (name === 'clientWeekday') return clientClockAt(inputs.openedAtMs, client.timeZone).weekday;
  if (name === 'client.id') return client.id;
  if (name === 'client.name') return client.name;
  return Object.hasOwn(inputs.context, name.slice('context.'.length))
    ? inputs.context[name.slice('context.'.length)]
    : undefined;
}
