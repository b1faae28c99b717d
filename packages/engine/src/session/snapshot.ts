import type { Context, Issue } from '@filrouge/scenario';
import type { Answer } from '../answers.js';
import { keptOf } from '../evaluate/kept-context.js';
import type { Phase } from '../view.js';
import type { IncidentRecord } from './incident-record.js';
import { isIncidentNoted } from './incident-record.js';
import type { KnowledgeRecord } from './knowledge-record.js';
import { isUntouched } from './knowledge-record.js';
import type { DeliveryState, Metrics, Operator, SessionState, TimelineEntry, WrapUp } from './session-state.js';
import type { Channel, Outcome, Priority, TicketAssistance } from '@filrouge/ticket';

/** Version of what `snapshot()` gives. */
export const snapshotFormat = 1;

/** A call as JSON, to go on with later. `neverStored` answers are not in it. */
export interface SessionSnapshot {
  readonly format: typeof snapshotFormat;
  readonly scenario: { readonly id: string; readonly version: string; readonly hash: string };
  readonly sessionId: string;
  readonly phase: Phase;
  readonly openedAtMs: number;
  readonly lastEventAtMs: number;
  readonly locale: string;
  readonly callerLocale: string;
  readonly channel: Channel;
  readonly operator?: Operator;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly context: Context;
  readonly override?: { readonly level: Priority; readonly reason: string };
  /** Id of the question last opened or asked. */
  readonly anchor?: string;
  readonly isPinned: boolean;
  readonly acknowledged: Readonly<Record<string, string>>;
  readonly notes: SessionState['notes'];
  readonly outcome?: { readonly kind: Outcome; readonly reason?: string };
  readonly timeline: readonly TimelineEntry[];
  readonly metrics: Metrics;
  readonly delivery: DeliveryState;
  /** What was written after the call; absent when nothing was. */
  readonly wrapUp?: WrapUp;
  /** What was done with articles; absent when nothing was. */
  readonly knowledge?: KnowledgeRecord;
  /** What became of known incidents; absent when nothing did. */
  readonly incidents?: IncidentRecord;
  /** The operator's own words that are searched; absent while the answers are. */
  readonly words?: string;
  /** Ways to the caller's machine that were opened; absent when none was. */
  readonly assistance?: readonly TicketAssistance[];
  /** Host values that were refused; absent when there are none. */
  readonly hostIssues?: readonly Issue[];
}

/** Writes down a call. */
export function snapshotOf(state: SessionState, phase: Phase): SessionSnapshot {
  const { scenario, evaluation } = state;
  const anchor = scenario.cells[state.anchor];
  return {
    format: snapshotFormat,
    scenario: { id: scenario.id, version: scenario.version, hash: scenario.hash },
    sessionId: state.sessionId,
    phase,
    openedAtMs: state.openedAtMs,
    lastEventAtMs: state.lastEventAtMs,
    locale: state.locale,
    callerLocale: state.callerLocale,
    channel: state.channel,
    ...(state.operator ? { operator: state.operator } : {}),
    answers: storedAnswers(state),
    context: storedContext(state),
    ...(evaluation.inputs.override ? { override: evaluation.inputs.override } : {}),
    ...(anchor?.kind === 'question' ? { anchor: anchor.id } : {}),
    isPinned: state.isPinned,
    acknowledged: state.acknowledged,
    notes: state.notes,
    ...(state.outcome ? { outcome: state.outcome } : {}),
    timeline: state.timeline,
    metrics: state.metrics,
    delivery: state.delivery,
    ...(state.wrapUp ? { wrapUp: state.wrapUp } : {}),
    ...(state.words === undefined ? {} : { words: state.words }),
    ...(isUntouched(state.knowledge) ? {} : { knowledge: state.knowledge }),
    ...(isIncidentNoted(state.incidents) ? { incidents: state.incidents } : {}),
    ...(state.assistance ? { assistance: state.assistance } : {}),
    ...(state.contextIssues.length > 0 ? { hostIssues: state.contextIssues } : {}),
  };
}

/** Host values, but for those that fill a question that is never stored. */
const storedContext = ({ scenario, evaluation }: SessionState): Context =>
  keptOf(evaluation.inputs.context, scenario.withheld);

/** Answers on and off the path, by question id. */
function storedAnswers({ scenario, evaluation }: SessionState): Readonly<Record<string, Answer>> {
  return Object.fromEntries(
    scenario.questions.flatMap((index) => {
      const cell = scenario.cells[index];
      const answer = evaluation.inputs.answers[index];
      if (!answer || cell?.kind !== 'question' || cell.source.privacy === 'neverStored') return [];
      return [[cell.id, answer]];
    }),
  );
}
