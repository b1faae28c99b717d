import type { Issue, Scenario } from '@filrouge/scenario';
import type { Answer } from './answers.js';
import { clockAt } from './clock.js';
import { RunningSession } from './create-session.js';
import type { Evaluation } from './evaluate/evaluation.js';
import type { Session, SessionOptions } from './session.js';
import type { SessionEvent } from './session-events.js';
import { startSession } from './session/start-session.js';
import { markOf } from './session/answer-mark.js';

/** Answers by question id, in any order; or a list of such objects, played one after the other. */
export type PlayedAnswers = Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[];

/** A call to play without a screen. */
export interface PlayedCall {
  /** A value as a control would send it, `{ "unknown": true | reason }` or `{ "skipped": true | reason }`. */
  readonly answers: PlayedAnswers;
  readonly context?: unknown;
  /** When the call is opened, ISO 8601; the clock stands there. Defaults to now. */
  readonly at?: string;
}

/** The call as it stands after the last answer, and every answer that was not taken. */
export interface Played {
  readonly session: Session;
  /** What every cell came to: for reports on the scenario, such as its coverage. */
  readonly evaluation: Evaluation;
  readonly issues: readonly Issue[];
  /**
   * Options picked that were not offered when they were: nobody could have picked them. Options that a later step takes
   * away were, and are looked at again as in any call.
   */
  readonly neverOffered: readonly Issue[];
}

/**
 * Plays answers as an operator would give them, and acknowledges every instruction on the way. Answers to questions
 * that are not on the path yet are kept and count as soon as they are.
 */
export function playCall(
  scenario: Scenario,
  { answers, context, at }: PlayedCall,
  options: SessionOptions = {},
): Played {
  const clock = at === undefined ? {} : { clock: clockAt(at) };
  const given = { ...clock, ...(context === undefined ? {} : { context }), ...options };
  const session = new RunningSession(startSession(scenario, given), 'interviewing', given);
  const steps = Array.isArray(answers) ? answers : [answers];
  const untouched = new Map(Object.entries(session.snapshot().answers));
  const neverOffered: Issue[] = [];
  const issues = steps.flatMap((step: Readonly<Record<string, unknown>>) => {
    const before = session.evaluation;
    const refused = Object.entries(step).flatMap(([id, given]) => {
      if (isAsItCame(scenario, { id, given, came: untouched.get(id) })) return [];
      untouched.delete(id);
      const result = session.send(eventFor(id, given));
      return result.ok ? [] : result.issues;
    });
    neverOffered.push(...withdrawnSince(before, session.evaluation));
    return refused;
  });
  acknowledgeAll(session);
  return { session, evaluation: session.evaluation, issues: [...session.view.problems, ...issues], neverOffered };
}

/** Options picked since that are not offered now. */
function withdrawnSince(before: Evaluation, { scenario, findings, inputs }: Evaluation): readonly Issue[] {
  return scenario.questions.flatMap((index) => {
    const cell = scenario.cells[index];
    if (cell?.kind !== 'question' || isSame(before.inputs.answers[index], inputs.answers[index])) return [];
    const withdrawn = findings.get(index)?.filter(({ code }) => code === 'answer-option-withdrawn') ?? [];
    return withdrawn.map(({ code, params }) => ({ code, path: '', params: { ...params, id: cell.id } }));
  });
}

/** Whether the very same was answered: a review asked for is no other answer. */
const isSame = (one: Answer | undefined, other: Answer | undefined): boolean =>
  JSON.stringify(one?.value) === JSON.stringify(other?.value);

interface Given {
  readonly id: string;
  readonly given: unknown;
  /** The answer the question started with, as long as nothing else was played for it. */
  readonly came: Answer | undefined;
}

/** Whether a question came with this very value: nobody asked for it, and it stays as it came. */
function isAsItCame({ cells, named }: Scenario, { id, given, came }: Given): boolean {
  const cell = cells[named.get(id) ?? -1];
  if (came === undefined || cell?.kind !== 'question') return false;
  const reading = cell.type.read(given, cell.source);
  return reading.kind === 'value' && JSON.stringify(reading.value) === JSON.stringify(came.value);
}

function acknowledgeAll(session: Session): void {
  for (const { id, needsAcknowledgement } of session.view.instructions) {
    if (needsAcknowledgement) session.send({ type: 'INSTRUCTION_ACKNOWLEDGED', id });
  }
}

function eventFor(id: string, given: unknown): SessionEvent {
  const mark = markOf(given);
  if (!mark) return { type: 'ANSWER_GIVEN', id, value: given };
  const reason = typeof mark.why === 'string' ? { reason: mark.why } : {};
  return { type: mark.key === 'unknown' ? 'ANSWER_UNKNOWN' : 'QUESTION_SKIPPED', id, ...reason };
}
