import type { QuestionCell } from '@filrouge/scenario';
import type { Analysis } from '../analysis/analysis.js';
import type { Rule } from '../rule.js';

export const deadQuestion: Rule = {
  name: 'dead-question',
  severity: 'info',
  preset: 'strict',
  docs: 'A question whose answer changes nothing but its own line in the ticket, and need not be given.',
  check: (analysis) =>
    analysis.questions
      .filter((question) => !isWanted(question) && !isReadByOthers(analysis, question))
      .map(({ path, id }) => ({ path, params: { id } })),
};

/** Required, or with follow-ups. */
const isWanted = ({ required, options }: QuestionCell) =>
  required !== false || options.some(({ source }) => (source.then?.length ?? 0) > 0);

const isReadByOthers = ({ reads }: Analysis, question: QuestionCell) =>
  reads.readersOf(question.id).some(({ cell }) => cell !== question);
