import type { Cell, CompiledText, InstructionCell, QuestionCell } from '@filrouge/scenario';
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

/** Gathers what a ticket is written from. */
export function writingOf(state: SessionState): TicketWriting {
  const { scenario, evaluation } = state;
  const onPath = (indices: readonly number[]) => indices.filter((index) => evaluation.holds[index] === yes);
  const questions = cellsOf<QuestionCell>({ state }, onPath(scenario.questions));
  return {
    state,
    locale: scenario.ticket.locale ?? scenario.locales[0],
    questions,
    stored: questions.filter(({ source }) => source.privacy !== 'neverStored'),
    instructions: cellsOf<InstructionCell>({ state }, onPath(scenario.instructions)),
  };
}

/** The cells at these indices; the caller knows their kind by the list they come from. */
export function cellsOf<Kind extends Cell>({ state }: Pick<TicketWriting, 'state'>, indices: readonly number[]): readonly Kind[] {
  return indices.map((index) => state.scenario.cells[index] as Kind);
}

/** A text in the ticket's locale, its placeholders filled. */
export function textOf({ state, locale }: Pick<TicketWriting, 'state' | 'locale'>, text: CompiledText): string {
  return shownText(text, locale, scopeOf(state.evaluation, { locale, isKept: true })).text;
}
