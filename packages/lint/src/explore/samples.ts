import { isContextRows } from '@filrouge/scenario';
import type { AnswerValue, ContextRow, ContextRows, ContextType, ContextValue, QuestionCell } from '@filrouge/scenario';
import type { Analysis } from '../analysis/analysis.js';
import { writtenId } from '../analysis/one-row.js';
import { tokensOf } from '../analysis/tokens.js';

/** Values worth trying, found when first wanted: what expressions hold against the name, and what its type takes. */
export class Samples {
  readonly #analysis: Analysis;
  /** By place in the scenario as written: the same in each row. */
  readonly #ofQuestions = new Map<string, readonly AnswerValue[]>();
  readonly #ofContext = new Map<string, readonly ContextValue[]>();

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }

  /** Answers the question takes without an error; the plainest first. None when nothing we know of fits. */
  ofQuestion(cell: QuestionCell): readonly AnswerValue[] {
    const known = this.#ofQuestions.get(cell.path);
    if (known) return known;
    const values = [...optionValues(cell), ...this.#spokenOf(writtenId(cell.id), limitsOf(cell)), ...plainValues];
    const plain = cell.source.privacy === undefined ? plainValues : [plainName, ...plainValues];
    const sound = valuesTaken(cell, cell.options.length > 0 ? values : [...plain, ...values]);
    this.#ofQuestions.set(cell.path, sound);
    return sound;
  }

  /** Values of a key of the context. */
  ofContext(key: string): readonly ContextValue[] {
    const known = this.#ofContext.get(key);
    if (known) return known;
    const type = this.#analysis.scenario.source.context[key] ?? 'text';
    const spoken = this.#spokenOf(`context.${key}`, []);
    const values: readonly ContextValue[] = isContextRows(type) ? rowsOf(type) : fitting(type, spoken);
    this.#ofContext.set(key, values);
    return values;
  }

  /** What the expressions that read the name speak of, and what lies just beside it. */
  #spokenOf(name: string, limits: readonly number[]): readonly AnswerValue[] {
    const sources = this.#analysis.reads
      .readersOf(name)
      .flatMap((reader) => ('expression' in reader ? [reader.expression.source] : []));
    const tokens = sources.flatMap((source) => tokensOf(source));
    const texts = tokens.filter(({ kind }) => kind === 'text').map(({ text }) => text);
    const numbers = tokens.filter(({ kind }) => kind === 'number').map(({ text }) => Number(text.replace(/[uU]$/, '')));
    const beside = [...numbers, ...limits].flatMap((number) => [number, number + 1, number - 1]);
    const long = numbers.filter((number) => number > 0 && number < longest).flatMap((number) => textsAround(number));
    return [...new Set<AnswerValue>([...texts, ...beside, ...texts.map((text) => `${plainText} ${text}`), ...long])];
  }
}

/** No text is made up longer than this. */
const longest = 500;
const plainText = 'Comme dit au téléphone';
/** What is private is most often who calls. */
const plainName = 'Camille Martin';
const day = '2026-11-20';

/** Something of each shape; a type takes what fits it. */
const plainValues: readonly AnswerValue[] = [
  plainText,
  '+33199000101',
  1,
  2,
  3,
  5,
  10,
  30,
  100,
  0,
  true,
  false,
  day,
  '2020-01-15',
  '2027-06-30',
  `${day}T10:00`,
  `${day}T10:00:00Z`,
  '10:00',
  'PT1H',
  'camille@example.org',
  'https://example.org/',
  { name: plainName },
  { name: plainName, phone: '+33199000101', email: 'camille@example.org' },
  'Non',
  // Rows of a repeat, by their places.
  ['1'],
  ['1', '2'],
  'Il ne se passe plus rien depuis ce matin, sur tous les postes, après la mise à jour de la nuit.',
];

const textsAround = (length: number) =>
  [length - 1, length, length + 1].map((wanted) => plainText.padEnd(wanted, '.').slice(0, Math.max(1, wanted)));

const optionValues = ({ options }: QuestionCell): readonly AnswerValue[] => {
  const values = options.map(({ source }) => source.value);
  const pairs = values.slice(1).map((value, place) => [values[place] ?? value, value]);
  return [...values, ...values.map((value) => [value]), ...pairs, ...(values.length > 0 ? [values] : [])];
};

function limitsOf({ source }: QuestionCell): readonly number[] {
  return Object.values(source).filter((value) => typeof value === 'number');
}

function valuesTaken({ type, source }: QuestionCell, values: readonly AnswerValue[]): readonly AnswerValue[] {
  const taken = new Map<string, AnswerValue>();
  for (const value of values) {
    const reading = type.read(value, source);
    if (reading.kind !== 'value' || type.check(reading.value, source).some(({ level }) => level === 'error')) continue;
    taken.set(JSON.stringify(reading.value), reading.value);
  }
  return [...taken.values()];
}

/** Values of a type, those that expressions speak of first. */
const fitting = (type: ContextType, spoken: readonly AnswerValue[] = []) =>
  // What fits a type of the context is a value of it.
  [...new Set([...spoken, ...plainValues].filter(contextFits[type]))] as (string | number | boolean)[];

/** A list of two records, and one of one, each field with a value of its type. */
function rowsOf({ rows }: ContextRows): readonly ContextValue[] {
  const record = (place: number): ContextRow =>
    Object.fromEntries(
      Object.entries(rows).flatMap(([key, type]) => {
        const values = isContextRows(type) ? rowsOf(type) : fitting(type);
        const value = values[place % values.length];
        return value === undefined ? [] : [[key, value]];
      }),
    );
  return [[record(0), record(1)], [record(0)]];
}

const contextFits: Readonly<Record<ContextType, (value: AnswerValue) => boolean>> = {
  text: (value) => typeof value === 'string',
  yesNo: (value) => typeof value === 'boolean',
  integer: (value) => typeof value === 'number' && Number.isInteger(value),
  number: (value) => typeof value === 'number',
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
};
