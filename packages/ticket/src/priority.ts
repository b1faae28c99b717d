import type { Impact, Priority, PriorityMatrix, Urgency } from './levels.js';
import { graverOf } from './levels.js';
import type { TicketPriority } from './ticket.js';

/** What a rule decided, and the sentence that says why. */
export interface Ruled<T> {
  readonly is: T;
  /** A sentence for the reader of the ticket; absent when the author gave none. */
  readonly because?: string | undefined;
}

/** What a priority is computed from. */
export interface PriorityGrounds {
  readonly impact: Ruled<Impact>;
  readonly urgency: Ruled<Urgency>;
  readonly matrix: PriorityMatrix;
  /** Levels the ticket must reach at least; empty for none. */
  readonly raises: readonly Ruled<Priority>[];
}

/**
 * The matrix's priority for impact and urgency, raised to the gravest of `raises`; a raise never lowers.
 * The reasons say why it is this level: the impact's, the urgency's, then those of the raises to this very level, each
 * sentence once. A raise that stays below the level explains nothing and is left out.
 */
export function priorityOf({ impact, urgency, matrix, raises }: PriorityGrounds): TicketPriority {
  const level = raises.map(({ is }) => is).reduce(graverOf, matrix[impact.is][urgency.is]);
  const grounds = [impact, urgency, ...raises.filter(({ is }) => is === level)];
  return { level, impact: impact.is, urgency: urgency.is, reasons: sentencesOf(grounds) };
}

/**
 * The priority with the level the operator chose and the reason given for it. What the rules gave stays on record, also
 * after a second change; choosing the rules' own level again takes the override back.
 */
export function overriddenPriority(priority: TicketPriority, level: Priority, reason: string): TicketPriority {
  const { overridden, ...ruled } = priority;
  const from = overridden?.from ?? priority.level;
  if (level === from) return { ...ruled, level };
  return { ...ruled, level, overridden: { from, reason } };
}

function sentencesOf(grounds: readonly Ruled<unknown>[]): string[] {
  return [...new Set(grounds.flatMap(({ because }) => because ?? []))];
}
