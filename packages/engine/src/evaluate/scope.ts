import type {
  AnswerState,
  AnswerValue,
  ColumnValues,
  QuestionCell,
  RowNames,
  Scenario,
  Scope,
} from '@filrouge/scenario';
import { shownText } from '@filrouge/scenario';
import { yesNoIn } from '@filrouge/ticket';
import type { ValueState } from './evaluation.js';
import { hostColumn } from './host-column.js';
import { answered, awaited, closed, notKnown } from './evaluation.js';
import type { Evaluated } from './evaluated.js';
import { columnValues, rowObjects } from './columns.js';
import type { Meaning } from './meaning.js';
import { meaningOf } from './meaning.js';
import { isRepeatQuestion } from './repeat-question.js';

const stateNames: readonly AnswerState[] = ['closed', 'open', 'answered', 'unknown'];
const outcomeNames = ['priority', 'impact', 'urgency'] as const;

/** How names are seen. */
export interface ScopeOptions {
  /** How answers read in texts; defaults to the scenario's first locale, which conditions use. */
  readonly locale?: string;
  /** For what is kept (the ticket): `neverStored` answers have no value then, and what is still open will stay without. */
  readonly isKept?: boolean;
  /** The row whose names are meant; undefined outside of every row. */
  readonly row?: RowNames | undefined;
}

/** Names as expressions and texts see them. */
export function scopeOf(evaluated: Evaluated, { locale, isKept = false, row }: ScopeOptions = {}): Scope {
  const { scenario } = evaluated;
  const wanted = locale ?? scenario.locales[0];
  const isWithheld = (index: number) => {
    const cell = isKept ? scenario.cells[index] : undefined;
    return cell !== undefined && 'id' in cell && scenario.withheld.has(cell.id);
  };
  const questionAt = (meaning: Meaning) =>
    typeof meaning === 'number' && !isWithheld(meaning) ? questionIn(scenario, meaning) : undefined;
  return {
    valueOf: (name) => {
      const meaning = meaningOf(scenario, name, row);
      if (meaning === undefined)
        return isKept && scenario.withheld.has(name) ? undefined : standingValue(evaluated, name);
      if (typeof meaning === 'number') return isWithheld(meaning) ? undefined : namedValue(evaluated, name, meaning);
      const { values, isOpen, hasUnknown } = columnValues(evaluated, meaning, isWithheld);
      return isKept || !(isOpen || hasUnknown) ? values : undefined;
    },
    stateOf: (name) => {
      const meaning = meaningOf(scenario, name, row);
      const state = stateNames[typeof meaning === 'number' ? stateAt(evaluated, meaning) : answered] ?? 'closed';
      return isKept && state === 'open' ? 'closed' : state;
    },
    labelOf: (name) => {
      const cell = questionAt(meaningOf(scenario, name, row));
      const isThere = cell !== undefined && stateAt(evaluated, cell.index) === answered;
      return isThere ? displayOf(evaluated, cell, { locale: wanted, isKept }) : undefined;
    },
    attributeOf: (name, key) => {
      const cell = questionAt(meaningOf(scenario, name, row));
      return cell && attributeIn(evaluated, cell, key);
    },
    columnOf: (name) => {
      if (name.startsWith('context.'))
        return hostColumn(evaluated.inputs.context, name, isKept ? scenario.withheld : nothing);
      const column = columnIn(evaluated, { meaning: meaningOf(scenario, name, row), isWithheld });
      // What is kept is written when the call is over: nothing is to come.
      return column && isKept ? { ...column, isOpen: false } : column;
    },
  };
}

const nothing: ReadonlySet<string> = new Set();

interface Sought {
  readonly meaning: Meaning;
  readonly isWithheld: (index: number) => boolean;
}

/** All answers to a question of a repeat, or the rows of a repeat. */
function columnIn(evaluated: Evaluated, { meaning, isWithheld }: Sought): ColumnValues | undefined {
  if (typeof meaning === 'object') return columnValues(evaluated, meaning, isWithheld);
  const cell = meaning === undefined || isWithheld(meaning) ? undefined : questionIn(evaluated.scenario, meaning);
  return cell && isRepeatQuestion(cell) ? rowsColumn(evaluated, cell, isWithheld) : undefined;
}

function questionIn({ cells }: Scenario, index: number): QuestionCell | undefined {
  const cell = cells[index];
  return cell?.kind === 'question' ? cell : undefined;
}

function attributeIn({ values }: Evaluated, cell: QuestionCell, key: string): string | undefined {
  const value = values[cell.index];
  if (value === undefined) return undefined;
  // A counted value was read by this very question type.
  const attributes = cell.type.attributes(value as AnswerValue, cell.source);
  return Object.hasOwn(attributes, key) ? (attributes[key] ?? '') : '';
}

/** The rows themselves as a column: each is there, whatever it holds; none of a list that does not count, as after an end. */
function rowsColumn(evaluated: Evaluated, cell: QuestionCell, isWithheld: (index: number) => boolean): ColumnValues {
  const state = stateAt(evaluated, cell.index);
  return {
    get values() {
      return state === closed ? [] : rowObjects(evaluated, cell, isWithheld);
    },
    isOpen: state === awaited,
    hasUnknown: state === notKnown,
    hasUnknownRows: state === notKnown,
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
      return option ? shownText(option.label, locale, scopeOf(evaluated, { ...options, row: cell.row })).text : wanted;
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

function standingValue({ scenario, inputs, clock }: Evaluated, name: string): unknown {
  const { client } = scenario.source;
  if (name === 'now') return clock.now;
  if (name === 'clientOpen') return clock.isClientOpen;
  if (name === 'clientTime') return clock.client.time;
  if (name === 'clientWeekday') return clock.client.weekday;
  if (name === 'client.id') return client.id;
  if (name === 'client.name') return client.name;
  return Object.hasOwn(inputs.context, name.slice('context.'.length))
    ? inputs.context[name.slice('context.'.length)]
    : undefined;
}
