import type { QuestionCell } from '@filrouge/scenario';
import type { Analysis } from '../analysis/analysis.js';
import type { Rule } from '../rule.js';

export const deadQuestion: Rule = {
  name: 'dead-question',
  severity: 'info',
  preset: 'strict',
  docs: 'A question whose answer changes nothing but its own line in the ticket, and need not be given.',
  check: (analysis) => {
    const narrowing = namesThatNarrow(analysis);
    const repeats = repeatsOf(analysis);
    return analysis.questions
      .filter((question) => !isWanted(question) && !repeats.has(question.index) && !narrowing.has(question.id))
      .filter((question) => !isReadByOthers(analysis, question))
      .map(({ path, id }) => ({ path, params: { id } }));
  },
};

/** Required, or with follow-ups. */
const isWanted = ({ required, options }: QuestionCell) =>
  required !== false || options.some(({ source }) => (source.then?.length ?? 0) > 0);

const isReadByOthers = ({ reads }: Analysis, question: QuestionCell) =>
  reads.readersOf(question.id).some(({ cell }) => cell !== question);

/** Questions whose answer decides which options of a list another one offers. */
const namesThatNarrow = ({ questions }: Analysis): ReadonlySet<string> =>
  new Set(questions.flatMap(({ source: { where = {} } }) => Object.values(where)));

/** A repeat is asked for what is in its rows, and that is judged question by question. */
const repeatsOf = ({ scenario }: Analysis): ReadonlySet<number> =>
  new Set(scenario.cells.flatMap((cell) => (cell.kind === 'repeat' ? [cell.closing] : [])));
