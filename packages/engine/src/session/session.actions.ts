import { parseContext } from '@filrouge/scenario';
import { withAnswer } from '../answers.js';
import { evaluate, reevaluate } from '../evaluate/evaluate.js';
import { yes } from '../evaluate/evaluation.js';
import type { Delivery } from '../session.js';
import { currentQuestion } from './current-question.js';
import { giveAnswer, giveAnswers, replaces } from './give-answer.js';
import { linkedOutcome } from './incident-record.js';
import type { MachineEvent } from './machine-events.js';
import { answersFilledLater } from './filled-answers.js';
import { ticketOf } from '../ticket-of.js';
import type { DeliveryState, SessionState } from './session-state.js';

type EventOf<Type extends MachineEvent['type']> = Extract<MachineEvent, { type: Type }>;
type Change = Partial<SessionState>;

/** The answer counts at once. When it was the one asked for, the next question follows, unless the call stays. */
export function settleAnswer(state: SessionState, { index, answer, stays = false }: EventOf<'ANSWER_SETTLED'>): Change {
  const edits = state.metrics.edits + (answer && replaces(state.evaluation, index, answer) ? 1 : 0);
  const evaluation = giveAnswer(state.evaluation, index, answer);
  // Off the path there is nothing to stay at.
  const isPinned = stays && evaluation.holds[index] === yes;
  const isMoved = isPinned || currentQuestion(state) === index;
  return {
    evaluation,
    metrics: { ...state.metrics, edits },
    ...(isMoved ? { anchor: index, isPinned } : {}),
  };
}

/** Rows come or go, with their answers. */
export function changeRows(
  state: SessionState,
  { index, answers, goTo, isOpened = false }: EventOf<'ROWS_CHANGED'>,
): Change {
  const isEdit = replaces(state.evaluation, index, answers.get(index));
  const wasAsked = currentQuestion(state) === index;
  const anchor = goTo ?? (wasAsked ? index : undefined);
  return {
    evaluation: giveAnswers(state.evaluation, answers, index),
    metrics: { ...state.metrics, edits: state.metrics.edits + (isEdit ? 1 : 0) },
    ...(anchor === undefined ? {} : { anchor, isPinned: isOpened }),
  };
}

/** The answer stands, also one marked for review. When it was the one asked for, the next question follows. */
export function confirmAnswer(state: SessionState, { index }: EventOf<'ANSWER_CONFIRMED'>): Change {
  const { evaluation } = state;
  const moved = currentQuestion(state) === index ? { anchor: index, isPinned: false } : {};
  const answer = evaluation.inputs.answers[index];
  if (!answer?.needsReview) return moved;
  const { needsReview: _confirmed, reviewCause: _told, ...confirmed } = answer;
  const inputs = { ...evaluation.inputs, answers: withAnswer(evaluation.inputs.answers, index, confirmed) };
  return { ...moved, evaluation: { ...evaluation, inputs, changed: new Set([index]) } };
}

/** The operator goes to a question, settled or not. */
export const openQuestion = (state: SessionState, { index }: EventOf<'QUESTION_OPENED'>): Change => ({
  anchor: index,
  isPinned: true,
  ...undelivered(state),
});

/** A refused ticket that is gone back to will be written anew, under the same id, and as the call ends then. */
const undelivered = ({ delivery }: SessionState): Change => ({
  delivery: { attempts: delivery.attempts },
  outcome: undefined,
});

/** Noted with its time; the first time counts. */
export function acknowledge(state: SessionState, { id }: EventOf<'INSTRUCTION_ACKNOWLEDGED'>): Change {
  if (Object.hasOwn(state.acknowledged, id)) return {};
  return { acknowledged: { ...state.acknowledged, [id]: instant(state.lastEventAtMs) } };
}

/** The operator's level stands over the rules'. */
export function overridePriority(
  { evaluation }: SessionState,
  { level, reason }: EventOf<'PRIORITY_OVERRIDDEN'>,
): Change {
  return {
    evaluation: reevaluate(evaluation, { ...evaluation.inputs, override: { level, reason: reason.trim() } }, []),
  };
}

/** Back to the rules' level. */
export function restorePriority({ evaluation }: SessionState): Change {
  return { evaluation: reevaluate(evaluation, { ...evaluation.inputs, override: undefined }, []) };
}

/** A note for the next team; a refused ticket is written anew with it, under the same id. */
export function takeNote(state: SessionState, { text }: EventOf<'NOTE_TAKEN'>): Change {
  const note = text.trim();
  if (note === '') return {};
  return {
    notes: [...state.notes, { at: instant(state.lastEventAtMs), text: note }],
    delivery: { ...state.delivery, ticket: undefined },
  };
}

/** The caller waits, or calls back. */
export const park = (): Change => ({ isParked: true });

/** The caller is on the line again. */
export const resume = (state: SessionState): Change => ({ isParked: false, ...undelivered(state) });

/** New host data: every condition may come out otherwise, and what it knows fills what is still empty. */
export function changeContext(state: SessionState, event: EventOf<'CONTEXT_CHANGED'>): Change {
  const { context, issues } = parseContext(event.context, state.scenario);
  const { inputs } = state.evaluation;
  const filled = answersFilledLater(state.scenario, context, inputs.answers);
  return {
    contextIssues: [...issues, ...filled.issues],
    evaluation: evaluate(state.scenario, { ...inputs, context, answers: filled.answers }),
  };
}

/** Another language on the screen, or for the caller. */
export function changeLocale(state: SessionState, { locale, callerLocale }: EventOf<'LOCALE_CHANGED'>): Change {
  return { locale: locale ?? state.locale, callerLocale: callerLocale ?? state.callerLocale };
}

/** Keys the operator pressed, for the ticket's metrics. */
export function countKeys({ metrics }: SessionState, { count }: EventOf<'KEYS_PRESSED'>): Change {
  return Number.isSafeInteger(count) && count > 0
    ? { metrics: { ...metrics, keystrokes: metrics.keystrokes + count } }
    : {};
}

/** The call ends otherwise than by the ordinary ticket, which is handed over as it stands. */
export function closeCall(state: SessionState, { outcome, reason }: EventOf<'CALL_CLOSED'>): Change {
  const { linked } = state.incidents;
  const told = reason?.trim() ? { reason: reason.trim() } : {};
  const closed = {
    outcome: { ...(outcome === 'linked' && linked ? linkedOutcome(linked) : { kind: outcome }), ...told },
  };
  return { ...closed, ...startDelivery({ ...state, ...closed }) };
}

/** The call is given up; its ticket goes nowhere, and is written as the call ended. */
export function abandonCall(state: SessionState, { reason }: EventOf<'CALL_ABANDONED'>): Change {
  const ended = { outcome: { kind: 'abandoned', reason: reason.trim() } } as const;
  return { ...ended, delivery: { ...state.delivery, ticket: ticketOf({ ...state, ...ended }) } };
}

/** What is written after the call, as typed so far; trimmed when it is done, and then it stands. */
export function noteWrapUp(
  _state: SessionState,
  { note, isDone, atMs }: EventOf<'WRAP_UP_NOTED'> & { readonly atMs: number },
): Change {
  return { wrapUp: isDone ? { note: note.trim(), doneAt: instant(atMs) } : { note } };
}

/** The ticket is written once and handed over; a retry hands over the very same, unless something was changed in between. */
export function startDelivery(state: SessionState): Change {
  return { delivery: { attempts: state.delivery.attempts + 1, ticket: state.delivery.ticket ?? ticketOf(state) } };
}

/** Nobody knows whether the ticket arrived: it is sent again under the same id. */
export const cancelDelivery = ({ delivery }: SessionState): Change => ({
  delivery: { ...delivery, issue: { code: 'delivery-interrupted', path: '', params: {} } },
});

/** What the ticketing tool said. */
export function noteDelivery({ delivery }: SessionState, result: Delivery): Change {
  const { attempts, ticket } = delivery;
  return { delivery: { attempts, ticket, ...toldBy(result) } };
}

function toldBy(result: Delivery): Omit<DeliveryState, 'attempts' | 'ticket'> {
  if (result.status === 'queued') return {};
  if (result.status === 'delivered') {
    const { reference, url } = result;
    return { ...(reference ? { reference } : {}), ...(url ? { url } : {}) };
  }
  const reason = result.message ?? result.code ?? '';
  return {
    issue: { code: 'delivery-failed', path: '', params: { reason, ...(result.code ? { code: result.code } : {}) } },
  };
}

/** Time and timeline, before anything else an event does. */
export function keepTime(state: SessionState, event: MachineEvent & { readonly atMs: number }): Change {
  const atMs = Math.max(event.atMs, state.lastEventAtMs);
  const cell = state.scenario.cells[currentQuestion(state)];
  const step = cell?.kind === 'question' ? state.scenario.cells[cell.step] : undefined;
  const spentMs = atMs - state.lastEventAtMs;
  const { stepDurationsMs } = state.metrics;
  const isTimed = step?.kind === 'step' && spentMs > 0 && !state.isParked;
  return {
    lastEventAtMs: atMs,
    metrics: isTimed
      ? {
          ...state.metrics,
          stepDurationsMs: { ...stepDurationsMs, [step.id]: msOf(stepDurationsMs, step.id) + spentMs },
        }
      : state.metrics,
    // Counting keys is no event of the call.
    timeline:
      event.type === 'KEYS_PRESSED'
        ? state.timeline
        : [...state.timeline, { at: instant(atMs), event: event.type, ...idOf(event) }],
  };
}

// A step may be named as what every object has, such as "constructor".
const msOf = (durations: Readonly<Record<string, number>>, id: string) =>
  Object.hasOwn(durations, id) ? (durations[id] ?? 0) : 0;

const idOf = (event: MachineEvent) => ('id' in event ? { id: event.id } : {});

const instant = (atMs: number) => new Date(atMs).toISOString();
