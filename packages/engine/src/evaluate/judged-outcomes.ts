import type { Outcome } from '@filrouge/ticket';

const routed: ReadonlySet<Outcome> = new Set(['qualified', 'linked']);

/** Whether an outcome leaves a team of the desk work to do: only then are there due times and somewhere to go. */
export const isRouted = (outcome: Outcome): boolean => routed.has(outcome);

/** Whether an outcome has a priority: what was sent elsewhere or given up has none here. */
export const isJudged = (outcome: Outcome): boolean => routed.has(outcome) || outcome === 'resolved';
