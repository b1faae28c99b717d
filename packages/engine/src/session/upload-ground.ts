import type { FileReference, Issue, Scenario } from '@filrouge/scenario';
import { fileIssues } from '@filrouge/scenario';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { PickedFile } from '../upload.js';

/** Why a question does not take a file; undefined when it does. */
export function fileRefusalOf({ cells, named }: Scenario, id: string, file: PickedFile): Issue | undefined {
  const cell = cells[named.get(id) ?? -1];
  if (cell?.kind !== 'question' || cell.type.name !== 'files')
    return { code: 'unknown-question-answered', path: '', params: { id } };
  // The question is of the type, whose schema has its limits.
  const [issue] = fileIssues(file, cell.source);
  return issue && { code: issue.code, path: '', params: issue.params };
}

/** The answer with one more file. */
export function withFile({ scenario, inputs }: Evaluation, id: string, file: FileReference): readonly FileReference[] {
  const value: unknown = inputs.answers[scenario.named.get(id) ?? -1]?.value;
  return [...(Array.isArray(value) ? (value as readonly FileReference[]) : []), file];
}
