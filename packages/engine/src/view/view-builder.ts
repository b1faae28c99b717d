import type { Scenario, StepCell } from '@filrouge/scenario';
import { shownText } from '@filrouge/scenario';
import { decidedOf } from '../decided.js';
import { scopeOf } from '../evaluate/scope.js';
import { currentQuestion } from '../session/current-question.js';
import { waitingInstructions } from '../session/session.guards.js';
import type { SessionState } from '../session/session-state.js';
import { ticketOf } from '../ticket-of.js';
import type { DecidedView, ItemView, MissingView, Phase, StepView, View } from '../view.js';
import { instructionsInForce } from './instructions-in-force.js';
import { judgementView } from './judgement-view.js';
import { NodeViews } from './node-views.js';
import { missingView } from './missing-view.js';
import { stepView } from './step-view.js';

/**
 * Builds the view of one session, and remembers its parts: what did not change is the same object in the next view.
 * `noteChange` must see every state in turn; `viewOf` may skip some.
 */
export class ViewBuilder {
  readonly #scenario: Scenario;
  readonly #nodes: NodeViews;
  readonly #steps = new Map<number, StepView>();

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#nodes = new NodeViews(scenario);
  }

  /** Forgets the parts that the change from one state to the next made stale. */
  noteChange(before: SessionState, after: SessionState): void {
    this.#nodes.noteChange(before, after);
  }

  /** Everything a user interface needs. */
  viewOf(state: SessionState, phase: Phase): View {
    const current = currentQuestion(state);
    const currentView = current < 0 ? undefined : this.#nodes.viewAt(state, current);
    const steps = this.#stepsOf(state, current);
    const missing = missingView(state, this.#nodes);
    const decided = decidedOf(state.evaluation);
    const end = this.#nodes.viewAt(state, state.evaluation.end);
    const view = {
      ...this.#standing(state, phase),
      steps,
      ...(currentView?.kind === 'question' ? { currentId: currentView.id, current: currentView } : {}),
      progress: progressOf(steps),
      missing,
      instructions: instructionsInForce(state, this.#nodes),
      ...judgementView(state),
      decided,
      isReady: isReadyBy(missing, decided, state),
      ...(end?.kind === 'end' ? { ending: end } : {}),
      delivery: deliveryView(state, phase),
      problems: [...state.contextIssues, ...state.evaluation.errors.values()],
    };
    return withTicket(view, state);
  }

  #standing(state: SessionState, phase: Phase) {
    const { source, title, id, version } = this.#scenario;
    const { client } = source;
    return {
      sessionId: state.sessionId,
      phase,
      scenario: {
        id,
        version,
        title: shownText(title, state.locale, scopeOf(state.evaluation, { locale: state.locale })),
      },
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

  #stepsOf(state: SessionState, current: number): readonly StepView[] {
    const currentStep = this.#stepOf(current);
    return this.#scenario.steps.flatMap((index) => {
      const cell = this.#scenario.cells[index];
      if (cell?.kind !== 'step' || state.evaluation.holds[index] === 0) return [];
      return [this.#stepAt(state, cell, currentStep === index)];
    });
  }

  #stepAt(state: SessionState, cell: StepCell, isCurrent: boolean): StepView {
    const items: readonly ItemView[] = cell.members.flatMap((member) => this.#nodes.viewAt(state, member) ?? []);
    const before = this.#steps.get(cell.index);
    const now = stepView({ state, cell, items, isCurrent, before });
    this.#steps.set(cell.index, now);
    return now;
  }

  #stepOf(index: number): number {
    const cell = this.#scenario.cells[index];
    return cell?.kind === 'question' ? cell.step : -1;
  }
}

function progressOf(steps: readonly StepView[]): View['progress'] {
  return steps.reduce((sum, { settled, total }) => ({ settled: sum.settled + settled, total: sum.total + total }), {
    settled: 0,
    total: 0,
  });
}

function isReadyBy(missing: readonly MissingView[], decided: DecidedView, state: SessionState): boolean {
  return (
    missing.length === 0 && state.evaluation.gaps === 0 && decided.isDecided && waitingInstructions(state).length === 0
  );
}

function deliveryView({ delivery: { ticket: _ticket, ...delivery } }: SessionState, phase: Phase): View['delivery'] {
  const isDelivery = phase === 'delivered' || phase === 'queued' || phase === 'refused';
  return { ...delivery, state: phase === 'delivering' ? 'pending' : isDelivery ? phase : 'none' };
}

/** The ticket costs more than the rest of the view: it is written when somebody reads it. */
function withTicket(view: Omit<View, 'ticket'>, state: SessionState): View {
  let ticket = state.delivery.ticket;
  return Object.defineProperty({ ...view, ticket: undefined }, 'ticket', {
    enumerable: true,
    get: () => (ticket ??= ticketOf(state)),
  }) as unknown as View;
}
