import type { Scenario } from '@filrouge/scenario';
import { shownText } from '@filrouge/scenario';
import { assistanceView } from '../assistance-view.js';
import { hasAssistance } from '../has-assistance.js';
import { decidedSoFar } from '../decided-so-far.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { scopeOf } from '../evaluate/scope.js';
import { withoutWrong } from '../evaluate/without-wrong.js';
import { currentQuestion } from '../session/current-question.js';
import { isLinked, isReady, waitingInstructions } from '../session/session.guards.js';
import type { SessionState } from '../session/session-state.js';
import { openDemandsOf } from '../open-demands.js';
import { judgementOf } from '../judgement.js';
import { ticketOf } from '../ticket-of.js';
import type { MissingView, Phase, View } from '../view.js';
import { wantedKnowledgeOf } from '../wanted-knowledge.js';
import { IncidentParts } from './incident-parts.js';
import { SuggestionParts } from './suggestion-parts.js';
import { TicketProblems } from './ticket-problems.js';
import { ViewParts } from './view-parts.js';

/**
 * Builds the view of one session, and remembers its parts: what did not change is the same object in the next view.
 * `noteChange` must see every state in turn; `viewOf` may skip some.
 */
export class ViewBuilder {
  readonly #scenario: Scenario;
  readonly #parts: ViewParts;
  readonly #suggestions = new SuggestionParts();
  readonly #incidents = new IncidentParts();
  readonly #ticket: TicketProblems;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#parts = new ViewParts(scenario);
    this.#ticket = new TicketProblems(scenario);
  }

  /** Notes which parts the change from one state to the next made stale. */
  noteChange(before: SessionState, after: SessionState): void {
    this.#parts.noteChange(before, after);
    this.#ticket.noteChange(before, after);
  }

  /** Everything a user interface needs. */
  viewOf(state: SessionState, phase: Phase): View {
    const parts = this.#parts;
    parts.refresh(state);
    const index = currentQuestion(state);
    const current = parts.itemAt(index);
    const steps = parts.stepsOf(state, this.#stepOf(index));
    const waiting = this.#waitingOf(state);
    const judged = withoutWrong(state.evaluation);
    const decided = decidedSoFar(judged);
    const end = parts.itemAt(state.evaluation.end);
    const view = {
      ...this.#standing(state, phase),
      steps,
      ...(current?.kind === 'question' ? { currentId: current.id, current } : {}),
      progress: parts.progress,
      missing: isLinked(state) ? waiting : withBoth(parts.gaps, waiting),
      setAside: parts.setAside,
      instructions: parts.instructions,
      ...judgementView(state, judged),
      decided,
      isReady: isReady(state, decided),
      ...(end?.kind === 'end' ? { ending: end } : {}),
      delivery: deliveryView(state, phase),
      ...(state.wrapUp ? { wrapUp: state.wrapUp } : {}),
      ...this.#suggestions.of(state),
      ...this.#incidents.of(state),
      lookups: state.lookups ?? {},
      uploads: state.uploads ?? {},
      openedAssistance: state.assistance ?? [],
      problems: [
        ...state.contextIssues,
        ...state.evaluation.errors.values(),
        ...parts.problems,
        ...this.#ticket.problemsOf(state),
      ],
    };
    return withCostly(view, state, judged);
  }

  #standing(state: SessionState, phase: Phase) {
    const { source, title, id, version } = this.#scenario;
    const { client } = source;
    const { text, locale } = shownText(title, state.locale, scopeOf(state.evaluation, { locale: state.locale }));
    return {
      sessionId: state.sessionId,
      phase,
      scenario: { id, version, title: { text, locale } },
      client: {
        id: client.id,
        name: client.name,
        timeZone: client.timeZone,
        ...(client.color ? { color: client.color } : {}),
      },
      locale: state.locale,
      callerLocale: state.callerLocale,
      openedAt: new Date(state.openedAtMs).toISOString(),
    };
  }

  #stepOf(index: number): number {
    const cell = this.#scenario.cells[index];
    return cell?.kind === 'question' ? cell.step : -1;
  }

  #waitingOf(state: SessionState): readonly MissingView[] {
    return waitingInstructions(state).flatMap(({ index }) => {
      const item = this.#parts.itemAt(index);
      if (item?.kind !== 'instruction') return [];
      return [
        { kind: 'unacknowledged', id: item.id, label: item.text.text, ...(item.stepId ? { stepId: item.stepId } : {}) },
      ];
    });
  }
}

/** The gaps themselves where nothing else waits: what did not change is the same list. */
const withBoth = (gaps: readonly MissingView[], waiting: readonly MissingView[]): readonly MissingView[] =>
  waiting.length === 0 ? gaps : [...gaps, ...waiting];

function judgementView(state: SessionState, judged: Evaluation): Pick<View, 'priority' | 'sla' | 'escalation'> {
  const { priority, ...due } = judgementOf(state, state.locale, judged);
  const canOverride = state.scenario.source.priority?.override ?? false;
  return { ...due, ...(priority ? { priority: { ...priority, canOverride } } : {}) };
}

function deliveryView({ delivery: { ticket: _ticket, ...delivery } }: SessionState, phase: Phase): View['delivery'] {
  const isDelivery = phase === 'delivered' || phase === 'queued' || phase === 'refused';
  return { ...delivery, state: phase === 'delivering' ? 'pending' : isDelivery ? phase : 'none' };
}

/** What costs more than the rest of the view and few ask for: made when somebody reads it. */
function withCostly(
  view: Omit<View, 'ticket' | 'wantedKnowledge' | 'assistance' | 'demanding'>,
  state: SessionState,
  judged: Evaluation,
): View {
  let { ticket } = state.delivery;
  let wanted: View['wantedKnowledge'] | undefined;
  let assistance: View['assistance'] | undefined;
  let demanding: View['demanding'] | undefined;
  return {
    ...view,
    get demanding() {
      return (demanding ??= state.evaluation.gaps === 0 ? openDemandsOf(state.evaluation) : []);
    },
    get ticket() {
      return (ticket ??= ticketOf(state, undefined, judged));
    },
    get assistance() {
      return (assistance ??= hasAssistance(state) ? assistanceView(state) : []);
    },
    get wantedKnowledge() {
      return (wanted ??= wantedKnowledgeOf(state));
    },
  };
}
