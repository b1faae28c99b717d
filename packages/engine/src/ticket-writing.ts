import type { Cell, CompiledText, InstructionCell, QuestionCell, RowNames, Scenario } from '@filrouge/scenario';
import { shownText } from '@filrouge/scenario';
import { yes } from './evaluate/evaluation.js';
import { scopeOf } from './evaluate/scope.js';
import type { SessionState } from './session/session-state.js';

/** What writing one ticket needs at hand. */
export interface TicketWriting {
  readonly state: SessionState;
  /** The ticket's locale. */
  readonly locale: string;
  /** Questions on the path, in document order. */
  readonly questions: readonly QuestionCell[];
  /** Of these, the ones that may be written down. */
  readonly stored: readonly QuestionCell[];
  /** Instructions in force: the client's standing ones, then those of the path. */
  readonly instructions: readonly InstructionCell[];
}

/** Gathers what a ticket is written from; `locale` is the scenario's own for tickets unless given. */
export function writingOf(state: SessionState, locale?: string): TicketWriting {
  const { scenario, evaluation } = state;
  const onPath = (indices: readonly number[]) => indices.filter((index) => evaluation.holds[index] === yes);
  const questions = cellsOf(scenario, 'question', onPath(scenario.questions));
  return {
    state,
    locale: locale ?? scenario.ticket.locale ?? scenario.locales[0],
    questions,
    stored: questions.filter(({ source }) => source.privacy !== 'neverStored'),
    instructions: cellsOf(scenario, 'instruction', onPath(scenario.instructions)),
  };
}

/** The cells of a kind among those at these indices. */
export function cellsOf<Kind extends Cell['kind']>(
  { cells }: Scenario,
  kind: Kind,
  indices: readonly number[],
): readonly Extract<Cell, { kind: Kind }>[] {
  const isOfKind = (cell: Cell | undefined): cell is Extract<Cell, { kind: Kind }> => cell?.kind === kind;
  return indices.map((index) => cells[index]).filter(isOfKind);
}

/** A text in the ticket's locale, its placeholders filled. */
export function textOf(
  { state, locale }: Pick<TicketWriting, 'state' | 'locale'>,
  text: CompiledText,
  row?: RowNames,
): string {
  return shownText(text, locale, scopeOf(state.evaluation, { locale, isKept: true, row })).text;
}
