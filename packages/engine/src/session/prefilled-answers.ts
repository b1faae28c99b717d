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

type Tell = (issue: Issue) => void;

/** What the host knows comes before the scenario's default, which also stands in for a host value that is refused. */
function firstAnswer(cell: QuestionCell, context: Context, tell: Tell): Answer | undefined {
  return hostAnswer(cell, context, tell) ?? readAnswer(cell.type.read(cell.source.default, cell.source));
}

/** What the host knows; a value the question refuses is told and left out. */
function hostAnswer(cell: QuestionCell, context: Context, tell: Tell): Answer | undefined {
  const { id, source, type } = cell;
  const key = source.prefill?.slice('context.'.length);
  if (key === undefined) return undefined;
  const reading = type.read(context[key], source);
  if (reading.kind === 'refused') {
    const params = { ...toldParams(cell, reading.params), key, id, reason: reading.code };
    tell({ code: 'prefill-refused', path: `/${key}`, params });
  }
  return readAnswer(reading);
}

const readAnswer = (reading: ReturnType<QuestionCell['type']['read']>): Answer | undefined =>
  reading.kind === 'value' ? { value: reading.value, provenance: 'prefilled' } : undefined;

/** Fills, from host values that came later, the questions that have no answer yet; a default the operator took back stays away. */
export function filledLater({ cells }: Scenario, context: Context, given: Answers): Prefilled {
  const issues: Issue[] = [];
  const answers = cells.map((cell, index) => {
    const key = cell.kind === 'question' ? cell.source.prefill?.slice('context.'.length) : undefined;
    if (cell.kind !== 'question' || given[index] || key === undefined || context[key] === undefined)
      return given[index];
    // Only what the host knows: a default is there from the start.
    return hostAnswer(cell, context, (issue) => issues.push(issue));
  });
  return { answers, issues };
}
