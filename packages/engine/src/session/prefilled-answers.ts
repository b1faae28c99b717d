import type { Context, Issue, QuestionCell, Scenario } from '@filrouge/scenario';
import type { Answer, Answers } from '../answers.js';
import { toldParams } from '../told-params.js';

/** Answers nobody had to give, and an issue for each host value that its question refuses. */
export interface Prefilled {
  readonly answers: Answers;
  readonly issues: readonly Issue[];
}

/** Fills the questions of a call that is opened: from the host, else from the scenario's default. */
export function prefilledAnswers({ cells }: Scenario, context: Context): Prefilled {
  const issues: Issue[] = [];
  const answers = cells.map((cell) =>
    cell.kind === 'question' ? firstAnswer(cell, context, (issue) => issues.push(issue)) : undefined,
  );
  return { answers, issues };
}

/** What the host knows comes before the scenario's default. A host value the question refuses is told and left out. */
function firstAnswer(cell: QuestionCell, context: Context, tell: (issue: Issue) => void): Answer | undefined {
  const { id, source, type } = cell;
  const key = source.prefill?.slice('context.'.length);
  const handedIn = key === undefined ? undefined : context[key];
  const reading = type.read(handedIn ?? source.default, source);
  if (reading.kind === 'value') return { value: reading.value, provenance: 'prefilled' };
  if (reading.kind === 'refused' && key !== undefined) {
    tell({
      code: 'prefill-refused',
      path: `/${key}`,
      params: { ...toldParams(cell, reading.params), key, id, reason: reading.code },
    });
  }
  return undefined;
}

/** Fills, from host values that came later, the questions that have no answer yet; a default the operator took back stays away. */
export function filledLater({ cells }: Scenario, context: Context, given: Answers): Prefilled {
  const issues: Issue[] = [];
  const answers = cells.map((cell, index) => {
    const key = cell.kind === 'question' ? cell.source.prefill?.slice('context.'.length) : undefined;
    if (cell.kind !== 'question' || given[index] || key === undefined || context[key] === undefined)
      return given[index];
    return firstAnswer(cell, context, (issue) => issues.push(issue));
  });
  return { answers, issues };
}
