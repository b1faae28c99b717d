import type { GapKind } from './ticket-values.js';
import type { Ticket } from './ticket.js';

/** A question on the path and whether it has an answer. */
export interface AskedQuestion {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  readonly state: 'answered' | GapKind;
}

/** A required question is what the next team cannot work without: it weighs as much as three others. */
const requiredWeight = 3;
const optionalWeight = 1;
/** What of a question's weight a state earns. "The caller does not know" is honest and spares the next team the asking. */
const earnedBy: Readonly<Record<AskedQuestion['state'], number>> = {
  answered: 1,
  unknown: 0.5,
  skipped: 0,
  unanswered: 0,
  invalid: 0,
};

/**
 * How complete a ticket is: 0 when nothing is answered, 1 when everything is, also when nothing was asked. Rounded down
 * to hundredths, so that 1 always means complete. The reasons are all the gaps, the required questions first.
 */
export function completenessOf(questions: readonly AskedQuestion[]): Ticket['completeness'] {
  const gaps = [...questions.filter(({ required }) => required), ...questions.filter(({ required }) => !required)];
  return {
    score: scoreOf(questions),
    reasons: gaps.flatMap(({ id, label, state }) => (state === 'answered' ? [] : [{ id, label, kind: state }])),
  };
}

function scoreOf(questions: readonly AskedQuestion[]): number {
  if (questions.length === 0) return 1;
  const most = sumOf(questions.map(weightOf));
  const earned = sumOf(questions.map((question) => weightOf(question) * earnedBy[question.state]));
  return Math.floor((100 * earned) / most) / 100;
}

const weightOf = ({ required }: AskedQuestion): number => (required ? requiredWeight : optionalWeight);
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
