import type { Session } from '@filrouge/engine';

/** Gives a call the answers of another, on another edition of the scenario; what it does not ask or take stays behind. */
export function carryAnswers(from: Session, to: Session): void {
  const currentId = from.view.currentId;
  for (const [id, { value, provenance }] of Object.entries(from.snapshot().answers)) {
    if (value !== undefined) to.send({ type: 'ANSWER_GIVEN', id, value });
    else if (provenance === 'unknown') to.send({ type: 'ANSWER_UNKNOWN', id });
    else if (provenance === 'skipped') to.send({ type: 'QUESTION_SKIPPED', id });
  }
  if (currentId !== undefined) to.send({ type: 'QUESTION_OPENED', id: currentId });
}
