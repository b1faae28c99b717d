import { decidedOf } from '../decided.js';
import { yes } from '../evaluate/evaluation.js';
import type { SessionState } from './session-state.js';

/** Instructions in force that want to be acknowledged and were not yet; by cell index. */
export function waitingInstructions({
  scenario,
  evaluation,
  acknowledged,
  lastEventAtMs,
}: SessionState): readonly number[] {
  return scenario.instructions.filter((index) => {
    const cell = scenario.cells[index];
    return (
      cell?.kind === 'instruction' &&
      cell.acknowledge &&
      evaluation.holds[index] === yes &&
      isInForce(cell, { timeZone: scenario.source.client.timeZone, nowMs: lastEventAtMs }) &&
      !Object.hasOwn(acknowledged, cell.id)
    );
  });
}

/** Whether an instruction has not expired in the client's time zone. */
export function isInForce(
  { until }: { readonly until: string | undefined },
  { timeZone, nowMs }: { timeZone: string; nowMs: number },
): boolean {
  if (until === undefined) return true;
  const today = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(nowMs);
  return today <= until;
}

/** Nothing is missing, nothing waits to be acknowledged, and nothing open can change the outcome. */
export function isReady(state: SessionState): boolean {
  return (
    state.evaluation.gaps === 0 && waitingInstructions(state).length === 0 && decidedOf(state.evaluation).isDecided
  );
}
