import type { AnswerValue, Issue, IssueParams, QuestionCell } from '@filrouge/scenario';
import { closestName } from '@filrouge/scenario';
import type { Answer } from '../answers.js';
import { openedAssistance } from '../assistance-view.js';
import { hasAssistance } from '../has-assistance.js';
import { yes } from '../evaluate/evaluation.js';
import { isRepeatQuestion } from '../evaluate/repeat-question.js';
import type { SessionEvent } from '../session-events.js';
import type { MachineEvent } from './machine-events.js';
import { addRow, clearRows, completeRows, removeRow } from './change-rows.js';
import { giveRows, giveRowsOver } from './give-rows.js';
import { hasRows, isListOfRows, listOver, repeatIdOf } from './rows-held.js';
import { toldParams } from '../told-params.js';
import { neighbourQuestion } from './current-question.js';
import { shapeIssues } from './event-shape.js';
import { instructionsInForce } from './session.guards.js';
import type { SessionState } from './session-state.js';
import { typingPlaceOf } from './typing-place.js';

/** An event as the statechart takes it, or why it cannot be taken. Nothing: it changes nothing, which is fine. */
export type Accepted = MachineEvent | readonly Issue[] | undefined;

/** Reads an event from outside against the scenario and the state of the call; "yesterday" is the day before `nowMs`. */
export function acceptEvent(event: SessionEvent, state: SessionState, nowMs: number): Accepted {
  const misshapen = shapeIssues(event);
  return misshapen.length > 0 ? misshapen : acceptShaped(event, state, nowMs);
}

function acceptShaped(event: SessionEvent, state: SessionState, nowMs: number): Accepted {
  switch (event.type) {
    case 'ANSWER_GIVEN':
      return acceptAnswer(event, state, nowMs);
    case 'ROW_ADDED':
    case 'ROW_REMOVED':
    case 'ROWS_COMPLETED':
      return acceptRows(event, state);
    case 'ANSWER_UNKNOWN':
    case 'QUESTION_SKIPPED':
      return acceptMark(event, state);
    case 'ANSWER_CLEARED':
      return onQuestion(event.id, state, (cell) =>
        isRepeatQuestion(cell) ? clearRows(state, cell) : settled(cell, undefined),
      );
    case 'ANSWER_CONFIRMED':
      return onQuestion(event.id, state, (cell) => ({ type: 'ANSWER_CONFIRMED', index: cell.index, id: cell.id }));
    case 'QUESTION_OPENED':
      return onQuestion(event.id, state, (cell) => opened(cell, state));
    case 'WENT_BACK':
      return openedAt(neighbourQuestion(state, -1), state);
    case 'WENT_ON':
      return openedAt(neighbourQuestion(state, 1), state);
    case 'INSTRUCTION_ACKNOWLEDGED':
      return acceptAcknowledgement(event, state);
    case 'ASSISTANCE_OPENED':
      return hasAssistance(state) && openedAssistance(state, event.id)
        ? event
        : [issue('assistance-unknown', { id: event.id })];
    case 'PRIORITY_OVERRIDDEN':
      return acceptOverride(event, state);
    default:
      return event;
  }
}

function acceptRows(
  event: Extract<SessionEvent, { type: 'ROW_ADDED' | 'ROW_REMOVED' | 'ROWS_COMPLETED' }>,
  state: SessionState,
): Accepted {
  if (event.type === 'ROW_ADDED') return onRepeat(event.id, state, (cell) => addRow(state, cell, event.row));
  if (event.type === 'ROWS_COMPLETED') return onRepeat(event.id, state, (cell) => completeRows(state, cell));
  return onRepeat(repeatIdOf(event.id), state, (cell) => removeRow(state, cell, event.id));
}

/** Not known, or passed over; of a repeat that has rows, it is whether there are more. */
function acceptMark(
  { type, id, reason }: Extract<SessionEvent, { type: 'ANSWER_UNKNOWN' | 'QUESTION_SKIPPED' }>,
  state: SessionState,
): Accepted {
  return onQuestion(id, state, (cell) => {
    if (hasRows(state, cell)) return completeRows(state, cell);
    if (type === 'QUESTION_SKIPPED') return settled(cell, { provenance: 'skipped', ...reasonOf(reason) });
    if (cell.source.allowUnknown === false) return [issue('unknown-not-allowed', { id: cell.id })];
    return settled(cell, { provenance: 'unknown', ...reasonOf(reason) });
  });
}

function acceptAnswer(
  event: Extract<SessionEvent, { type: 'ANSWER_GIVEN' }>,
  state: SessionState,
  nowMs: number,
): Accepted {
  const list = isListOfRows(event.value) && !state.scenario.named.has(event.id) ? listOver(state, event.id) : undefined;
  if (list && isListOfRows(event.value))
    return giveRowsOver(state, list, { given: event.value, place: typingPlaceOf(state, nowMs) });
  return onQuestion(event.id, state, (cell) => {
    if (isRepeatQuestion(cell) && isListOfRows(event.value))
      return giveRows(state, cell, { given: event.value, place: typingPlaceOf(state, nowMs) });
    // "Another one?" is a question: yes adds one, no ends the list.
    if (isRepeatQuestion(cell) && typeof event.value === 'boolean')
      return event.value ? addRow(state, cell) : completeRows(state, cell);
    const reading = cell.type.read(event.value, cell.source, typingPlaceOf(state, nowMs));
    if (reading.kind === 'refused')
      return [issue(reading.code, { ...toldParams(cell, reading.params), id: cell.id }, `/${cell.id}`)];
    const answer = reading.kind === 'cleared' ? undefined : answerOf(reading.value, event.provenance);
    return { ...settled(cell, answer), stays: event.stays === true };
  });
}

const answerOf = (value: AnswerValue, provenance: Answer['provenance'] = 'asked'): Answer => ({ value, provenance });

const settled = (
  cell: QuestionCell,
  answer: Answer | undefined,
): MachineEvent & { readonly type: 'ANSWER_SETTLED' } => ({
  type: 'ANSWER_SETTLED',
  index: cell.index,
  id: cell.id,
  answer,
});

function opened(cell: QuestionCell, state: SessionState): Accepted {
  if (state.evaluation.holds[cell.index] !== yes) return [issue('question-off-path', { id: cell.id })];
  return { type: 'QUESTION_OPENED', index: cell.index, id: cell.id };
}

function openedAt(index: number, state: SessionState): Accepted {
  const cell = state.scenario.cells[index];
  return cell?.kind === 'question' ? opened(cell, state) : undefined;
}

function onQuestion(id: string, { scenario }: SessionState, accept: (cell: QuestionCell) => Accepted): Accepted {
  const cell = scenario.cells[scenario.named.get(id) ?? -1];
  if (cell?.kind === 'question') return accept(cell);
  const suggestion = closestName(id, [...scenario.named.keys()]);
  return [issue('unknown-question-answered', { id, ...(suggestion ? { suggestion } : {}) })];
}

function onRepeat(id: string, state: SessionState, accept: (cell: QuestionCell) => Accepted): Accepted {
  return onQuestion(id, state, (cell) => (isRepeatQuestion(cell) ? accept(cell) : [issue('not-a-repeat', { id })]));
}

function acceptAcknowledgement(
  event: Extract<SessionEvent, { type: 'INSTRUCTION_ACKNOWLEDGED' }>,
  state: SessionState,
): Accepted {
  const isShown = instructionsInForce(state).some(({ id }) => id === event.id);
  return isShown ? event : [issue('instruction-unknown', { id: event.id })];
}

function acceptOverride(
  event: Extract<SessionEvent, { type: 'PRIORITY_OVERRIDDEN' }>,
  { scenario }: SessionState,
): Accepted {
  if (!scenario.source.priority?.override) return [issue('override-not-allowed', {})];
  if (event.reason.trim() === '') return [issue('reason-missing', {})];
  return event;
}

const reasonOf = (reason: string | undefined) => (reason?.trim() ? { reason: reason.trim() } : {});

const issue = (code: string, params: IssueParams, path = ''): Issue => ({ code, path, params });
