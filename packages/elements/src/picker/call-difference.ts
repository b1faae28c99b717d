import type { MovedCall, Session, View } from '@filrouge/engine';
import { questionsOf } from '../steps/question-state.js';

/** What another client's scenario makes of a call. */
export interface CallDifference {
  /** How many answers come along. */
  readonly kept: number;
  /** Labels of the answers that nothing there asks for, in asked order. */
  readonly lost: readonly string[];
  readonly priority: Change;
  readonly group: Change;
  /** Texts of the rules in force there. */
  readonly rules: readonly string[];
  /** How many required questions are open there. */
  readonly missing: number;
}

/** A value before and after; undefined where there is none. */
export interface Change {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Compares a call with the same call on another scenario. */
export function differenceOf({ view }: Session, { session, kept, lost }: MovedCall): CallDifference {
  const next = session.view;
  const labels = new Map(view.steps.flatMap(questionsOf).map(({ id, label }) => [id, label.text]));
  for (const { id, label } of view.setAside) labels.set(id, label.text);
  return {
    kept: kept.length,
    lost: lost.map((id) => labels.get(id) ?? id),
    priority: changeOf(view, next, ({ priority }) => priority?.level),
    group: changeOf(view, next, ({ escalation }) => escalation?.group),
    rules: next.instructions.map(({ text }) => text.text),
    missing: next.missing.length,
  };
}

const changeOf = (before: View, after: View, read: (view: View) => string | undefined): Change => ({
  before: read(before),
  after: read(after),
});
