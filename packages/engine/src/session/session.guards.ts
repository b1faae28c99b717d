import type { InstructionCell } from '@filrouge/scenario';
import { dayIn } from '@filrouge/ticket';
import { decidedSoFar } from '../decided-so-far.js';
import { hasOpenDemands } from '../open-demands.js';
import { yes } from '../evaluate/evaluation.js';
import { withoutWrong } from '../evaluate/without-wrong.js';
import type { SessionState } from './session-state.js';

/** Instructions that apply now and have not expired: the client's standing ones, then those of the path. */
export function instructionsInForce(state: SessionState): readonly InstructionCell[] {
  const { scenario, evaluation } = state;
  return scenario.instructions.flatMap((index) => {
    const cell = scenario.cells[index];
    return cell?.kind === 'instruction' && evaluation.holds[index] === yes && isInForce(cell, state) ? [cell] : [];
  });
}

/** Of these, the ones that want to be acknowledged and were not yet. */
export function waitingInstructions(state: SessionState): readonly InstructionCell[] {
  return instructionsInForce(state).filter(
    ({ acknowledge, id }) => acknowledge && !Object.hasOwn(state.acknowledged, id),
  );
}

/**
 * Whether an instruction had not expired in the client's time zone when the call was opened: like every condition, it
 * does not change by itself while the call lasts.
 */
export function isInForce(
  { until }: Pick<InstructionCell, 'until'>,
  { scenario, openedAtMs }: Pick<SessionState, 'scenario' | 'openedAtMs'>,
): boolean {
  return until === undefined || dayIn(scenario.source.client.timeZone, openedAtMs) <= until;
}

/** Whether the call is part of a known incident. */
export const isLinked = ({ incidents }: Pick<SessionState, 'incidents'>): boolean => incidents.linked !== undefined;

/**
 * Nothing is missing, nothing waits to be acknowledged, nothing open can change the outcome, and no optional question
 * that is still open could ask for more; no file is on its way, for the ticket would go without it. What is part of a known incident is qualified there: it lacks nothing but what
 * must be acknowledged.
 */
export function isReady(state: SessionState, decided = decidedSoFar(withoutWrong(state.evaluation))): boolean {
  if (waitingInstructions(state).length > 0 || hasUploadUnderWay(state)) return false;
  if (isLinked(state)) return true;
  return state.evaluation.gaps === 0 && decided.isDecided && !hasOpenDemands(state.evaluation);
}

/** Whether a file of a question that applies is on its way; one that failed is told beside it and holds nothing back. */
function hasUploadUnderWay({ uploads = {}, evaluation }: SessionState): boolean {
  return Object.entries(uploads).some(
    ([id, files]) =>
      files.some((file) => file.state === 'uploading') &&
      evaluation.holds[evaluation.scenario.named.get(id) ?? -1] === yes,
  );
}
