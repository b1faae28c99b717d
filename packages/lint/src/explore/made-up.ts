import type { Answer } from '@filrouge/engine';
import type { AnswerValue, Context, ContextValue, QuestionCell } from '@filrouge/scenario';
import { isOpenAt } from '@filrouge/ticket';
import type { Analysis } from '../analysis/analysis.js';
import type { Possible } from '../analysis/domain.js';
import type { Point } from '../points/point.js';
import type { Draft } from './call.js';
import { pick } from './random.js';
import type { Samples } from './samples.js';
import type { Suppositions } from './suppositions.js';

/** What calls are made up from. */
export interface MakingUp {
  readonly analysis: Analysis;
  readonly samples: Samples;
  readonly suppositions: Suppositions;
  /** Hours to choose from, an ordinary one first. */
  readonly hours: readonly number[];
  readonly random: () => number;
}

/** A world as a call: what it leaves open is filled in, plainly the first time, by chance the next. */
export function draftOf(
  making: MakingUp,
  world: ReadonlyMap<string, Possible>,
  { isPlain }: { readonly isPlain: boolean },
): Draft {
  const answers = new Map<number, Answer>();
  const context: Record<string, ContextValue> = {};
  const isAnyHour = standingNames.some((name) => world.has(name));
  for (const [name, possible] of world) {
    const question = making.analysis.questionNamed(name);
    const answer = question && answerOf(making, question, { possible, isPlain });
    if (question && answer) answers.set(inFirstRow(making, question), answer);
    const value = question ? undefined : contextValue(making, name, { possible, isPlain });
    if (value !== undefined) context[name.slice('context.'.length)] = value;
  }
  const isOpen = world.get('clientOpen')?.value;
  return { answers, context: inOrder(context), openedAtMs: hourOf(making, isOpen, isPlain || !isAnyHour) };
}

/** Where a call has its answer to a question as written: in the first row, where it is asked once a row. */
export const inFirstRow = ({ analysis }: MakingUp, { index }: QuestionCell): number =>
  analysis.cellsInWhole(index)[0] ?? index;

/** The call with the very option picked that it is for, where the world takes another for its like. */
export function aimedAt({ analysis, samples }: MakingUp, point: Point, draft: Draft): Draft {
  if (point.kind !== 'option') return draft;
  const cell = analysis.scenario.cells[point.index];
  if (cell?.kind !== 'question') return draft;
  const picks = (value: AnswerValue | undefined) =>
    value !== undefined && cell.type.picked(value).includes(point.option);
  const [place = cell.index] = point.cells;
  if (picks(draft.answers.get(place)?.value)) return draft;
  const value = samples.ofQuestion(cell).find(picks);
  if (value === undefined) return draft;
  return { ...draft, answers: new Map([...draft.answers, [place, { value, provenance: 'asked' }]]) };
}

/** Whether a world leaves something to be filled in: a value that cannot be listed, or the hour. */
export function isVague({ analysis }: MakingUp, world: ReadonlyMap<string, Possible>): boolean {
  const isOpen = ([name, { state }]: [string, Possible]) =>
    state === 'answered' && analysis.domains.of(name).kind === 'anything';
  return standingNames.some((name) => world.has(name)) || [...world].some(isOpen);
}

/** Names that say when the call is opened, beside whether the client is open. */
const standingNames = ['now', 'clientTime', 'clientWeekday'];

interface Supposed {
  readonly possible: Possible;
  readonly isPlain: boolean;
}

function answerOf(making: MakingUp, cell: QuestionCell, { possible, isPlain }: Supposed): Answer | undefined {
  if (possible.state === 'unknown') return { provenance: 'unknown' };
  if (possible.state !== 'answered') return undefined;
  const value = readValue(cell, possible.value) ?? sampleOf(making, making.samples.ofQuestion(cell), isPlain);
  return value === undefined ? undefined : { value, provenance: 'asked' };
}

/** Values supposed for the sake of comparisons need not be ones the question takes. */
function readValue({ type, source }: QuestionCell, value: unknown): AnswerValue | undefined {
  if (value === undefined) return undefined;
  const reading = type.read(value, source);
  return reading.kind === 'value' ? reading.value : undefined;
}

function contextValue(making: MakingUp, name: string, { possible, isPlain }: Supposed): ContextValue | undefined {
  const key = name.slice('context.'.length);
  if (!Object.hasOwn(making.analysis.scenario.source.context, key) || possible.state !== 'answered') return undefined;
  const supposed = possible.value as ContextValue | undefined;
  return supposed ?? sampleOf(making, making.samples.ofContext(key), isPlain);
}

const sampleOf = <Value>({ random }: MakingUp, values: readonly Value[], isPlain: boolean): Value | undefined =>
  isPlain ? values[0] : pick(random, values);

function hourOf({ analysis, hours, random }: MakingUp, isOpen: unknown, isPlain: boolean): number {
  const { client } = analysis.scenario.source;
  const fitting = typeof isOpen === 'boolean' ? hours.filter((atMs) => isOpenAt(client, atMs) === isOpen) : hours;
  return (isPlain ? fitting[0] : pick(random, fitting)) ?? hours[0] ?? 0;
}

/** The same call, the same text of it. */
const inOrder = (context: Record<string, ContextValue>): Context =>
  Object.fromEntries(Object.entries(context).toSorted(([one], [other]) => (one < other ? -1 : 1)));
