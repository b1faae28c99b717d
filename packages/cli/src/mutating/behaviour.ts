import type { Answer, View } from '@filrouge/engine';
import type { Context, Scenario } from '@filrouge/scenario';
import type { Case } from '../cases/case.js';
import { play } from '../calls/play.js';

/** A call that scenarios are compared by, as it was taken once: what was answered, handed in and when. */
export interface ComparedCall {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly context: Context;
  readonly openedAtMs: number;
}

/** What a call comes to, to the letter: its path, its priority, its routing, its due times and the text of its ticket. */
export function behaviourOf(scenario: Scenario, call: Case): string {
  const { view, issues } = play(scenario, call);
  return JSON.stringify([pathIn(view), ticketIn(view), view.isReady, issues.map(({ issue }) => issue.code)]);
}

const pathIn = ({ steps, instructions }: View) => [
  steps.map(({ id, items }) => [id, items.map((item) => [item.kind, item.id])]),
  instructions.map(({ id }) => id),
];

/** All of the ticket but what no edit of an author's is to be told by: chance, and the version it was made with. */
function ticketIn({ ticket }: View) {
  const { id: _id, scenario: _scenario, ...rest } = ticket;
  return rest;
}
