import type { Phase, QuestionView, View } from '@filrouge/engine';
import { isInterview, isOver } from '../controllers/phases.js';
import { isSame } from '../question/draft-keeper.js';
import { questionsOf } from '../steps/question-state.js';
import {
  AnswerGivenEvent,
  ProblemEvent,
  SessionEndedEvent,
  TicketDeliveredEvent,
  TicketFailedEvent,
  TicketReadyEvent,
  TicketSubmittedEvent,
} from './agent.events.js';

const sentPhases: ReadonlySet<Phase> = new Set(['delivering', 'delivered', 'queued', 'refused']);

/** What the page is told of a change of the call, in the order it happened. `previous` is absent for a call just shown. */
export function happeningsOf(previous: View | undefined, next: View): readonly Event[] {
  return [
    ...answersGiven(previous, next),
    ...newProblems(previous, next),
    ...(isNewlyReady(previous, next) ? [new TicketReadyEvent(next.sessionId)] : []),
    ...(previous ? phaseHappenings(previous, next) : []),
  ];
}

function phaseHappenings(previous: View, next: View): readonly Event[] {
  if (previous.phase === next.phase) return [];
  const { delivery, phase, sessionId } = next;
  const happenings: Event[] = [];
  if (sentPhases.has(phase) && !sentPhases.has(previous.phase)) happenings.push(new TicketSubmittedEvent(next.ticket));
  if (phase === 'delivered') happenings.push(new TicketDeliveredEvent(next.ticket, delivery));
  if (phase === 'refused') happenings.push(new TicketFailedEvent(next.ticket, delivery.issue));
  if (isOver(phase)) happenings.push(new SessionEndedEvent(sessionId, phase));
  return happenings;
}

function isNewlyReady(previous: View | undefined, { isReady, phase }: View): boolean {
  const wasReady = previous?.isReady ?? false;
  return isReady && !wasReady && isInterview(phase);
}

function newProblems(previous: View | undefined, { problems }: View): readonly Event[] {
  const known = new Set(previous?.problems.map((issue) => JSON.stringify(issue)));
  const fresh = problems.filter((issue) => !known.has(JSON.stringify(issue)));
  return fresh.length > 0 ? [new ProblemEvent(fresh)] : [];
}

/** Answers that the operator gave or took back; what the host itself filled in is no news to it. */
function answersGiven(previous: View | undefined, next: View): readonly Event[] {
  if (!previous) return [];
  // What did not change is the same object: only the rest is looked into.
  const unchanged = new Set(previous.steps);
  return next.steps.flatMap((step) => {
    if (unchanged.has(step)) return [];
    const before = previous.steps.filter(({ id }) => id === step.id).flatMap(questionsOf);
    const same = new Set(before);
    const fresh = questionsOf(step).filter((question) => !same.has(question));
    return fresh
      .filter((question) =>
        isAnsweredAnew(
          before.find(({ id }) => id === question.id),
          question,
        ),
      )
      .map(answerGiven);
  });
}

function isAnsweredAnew(before: QuestionView | undefined, now: QuestionView): boolean {
  if (!before || now.provenance === 'prefilled') return false;
  return before.provenance !== now.provenance || !isSame(before.value, now.value);
}

function answerGiven({ id, provenance, value, privacy }: QuestionView): Event {
  const isShared = privacy === 'none' || privacy === 'personal';
  return new AnswerGivenEvent({
    id,
    ...(provenance === undefined ? {} : { provenance }),
    ...(isShared && value !== undefined ? { value } : {}),
  });
}
