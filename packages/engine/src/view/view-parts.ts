import type { Cell, Issue, Scenario } from '@filrouge/scenario';
import { answered, no, yes } from '../evaluate/evaluation.js';
import { isUnsettled } from '../session/current-question.js';
import { isInForce } from '../session/session.guards.js';
import type { SessionState } from '../session/session-state.js';
import type { InstructionView, ItemView, MissingView, QuestionView, SetAsideView, StepView, View } from '../view.js';
import type { TellFailure } from '../wording.js';
import { Failures } from './failures.js';
import { endView, instructionView, questionView, setAsideView } from './node-view.js';
import { OrderedParts } from './ordered-parts.js';
import type { Tally } from './step-parts.js';
import { emptyTally, StepParts } from './step-parts.js';

/** The parts of a session's view, by cell. Only the parts of cells that changed are made again. */
export class ViewParts {
  readonly #scenario: Scenario;
  readonly #items = new Map<number, ItemView>();
  readonly #tallies = new Map<number, Tally>();
  readonly #steps: ReadonlyMap<number, StepParts>;
  readonly #shownSteps = new OrderedParts<StepView>();
  readonly #staleSteps = new Set<number>();
  #currentStep = -1;
  #progress: View['progress'] = { settled: 0, total: 0 };
  readonly #gaps = new OrderedParts<MissingView>();
  readonly #setAside = new OrderedParts<SetAsideView>();
  readonly #instructions = new OrderedParts<InstructionView>();
  readonly #failures = new Failures();
  readonly #standing: ReadonlyMap<number, number>;
  #stale: Set<number>;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#stale = new Set(scenario.cells.keys());
    this.#steps = new Map(
      scenario.steps.flatMap((index) => {
        const cell = scenario.cells[index];
        return cell?.kind === 'step' ? [[index, new StepParts(cell)] as const] : [];
      }),
    );
    this.#standing = new Map(scenario.instructions.map((index, place) => [index, place]));
  }

  /** Notes which parts the change from one state to the next made stale. */
  noteChange(before: SessionState, after: SessionState): void {
    if (before.locale !== after.locale || before.callerLocale !== after.callerLocale)
      this.#stale = new Set(this.#scenario.cells.keys());
    if (before.acknowledged !== after.acknowledged)
      for (const index of this.#scenario.instructions) this.#stale.add(index);
    if (before.evaluation === after.evaluation) return;
    for (const index of after.evaluation.changed) {
      this.#stale.add(index);
      for (const viewer of this.#scenario.viewers.get(index) ?? []) this.#stale.add(viewer);
    }
  }

  /** Makes the stale parts again. */
  refresh(state: SessionState): void {
    for (const index of this.#stale) {
      const cell = this.#scenario.cells[index];
      if (cell) this.#refreshCell(state, cell);
    }
    this.#stale.clear();
  }

  itemAt(index: number): ItemView | undefined {
    return this.#items.get(index);
  }

  /** Steps on the path, or that may still come. Costs what changed, however many there are. */
  stepsOf(state: SessionState, currentStep: number): readonly StepView[] {
    for (const index of this.#staleSteps.add(this.#currentStep).add(currentStep)) {
      const isShown = state.evaluation.holds[index] !== no;
      const looks = {
        isCurrent: index === currentStep,
        tell: (...told: Parameters<TellFailure>) => this.#failures.under(index)(...told),
      };
      this.#shownSteps.put(index, isShown ? this.#steps.get(index)?.viewOf(state, looks) : undefined);
    }
    this.#staleSteps.clear();
    this.#currentStep = currentStep;
    return this.#shownSteps.all;
  }

  /** Questions on the path, and how many of them have a value or an honest unknown. */
  get progress(): View['progress'] {
    return this.#progress;
  }

  /** Questions that hold the ticket back, in document order. */
  get gaps(): readonly MissingView[] {
    return this.#gaps.all;
  }

  /** Answers that do not count now, in document order. */
  get setAside(): readonly SetAsideView[] {
    return this.#setAside.all;
  }

  /** Instructions in force: the client's standing ones, then those of the path. */
  get instructions(): readonly InstructionView[] {
    return this.#instructions.all;
  }

  /** Texts, probes and options whose expressions failed: mistakes of the scenario that only show at work. */
  get problems(): readonly Issue[] {
    return this.#failures.all;
  }

  #refreshCell(state: SessionState, cell: Cell): void {
    if (cell.kind === 'step') this.#markStale(cell.index);
    const isItem = cell.kind === 'question' || cell.kind === 'instruction' || cell.kind === 'end';
    if (!isItem) return;
    const { index } = cell;
    const item = itemView(state, cell, this.#failures.under(index));
    if (item) this.#items.set(index, item);
    else this.#items.delete(index);
    const place = this.#standing.get(index);
    if (place !== undefined) this.#instructions.put(place, item?.kind === 'instruction' ? item : undefined);
    this.#steps.get(cell.step)?.items.put(index, item);
    this.#markStale(cell.step);
    if (cell.kind !== 'question') return;
    this.#setAside.put(index, setAsideView(state, cell));
    this.#recount(state, index, item?.kind === 'question' ? item : undefined);
  }

  #markStale(step: number): void {
    this.#steps.get(step)?.markStale();
    this.#staleSteps.add(step);
  }

  #recount(state: SessionState, index: number, question: QuestionView | undefined): void {
    const cell = this.#scenario.cells[index];
    const after = question ? tallyOf(state, index, question) : emptyTally;
    const before = this.#tallies.get(index) ?? emptyTally;
    this.#tallies.set(index, after);
    const { settled, total } = this.#progress;
    this.#progress = { settled: settled + after.settled - before.settled, total: total + after.total - before.total };
    this.#steps.get(cell?.kind === 'question' ? cell.step : -1)?.recount(before, after);
    this.#gaps.put(index, question && after.missing > 0 ? gapView(state, index, question) : undefined);
  }
}

function itemView(state: SessionState, cell: Cell, tell: TellFailure): ItemView | undefined {
  if (state.evaluation.holds[cell.index] !== yes) return undefined;
  if (cell.kind === 'question') return questionView(state, cell, tell);
  if (cell.kind === 'end') return endView(state, cell, tell);
  if (cell.kind !== 'instruction') return undefined;
  return isInForce(cell, state) ? instructionView(state, cell, tell) : undefined;
}

function tallyOf(state: SessionState, index: number, { needsReview }: QuestionView): Tally {
  return {
    total: 1,
    settled: isUnsettled(state, index) ? 0 : 1,
    missing: state.evaluation.gapAt[index] ?? 0,
    reviews: needsReview ? 1 : 0,
  };
}

function gapView({ evaluation }: SessionState, index: number, { id, stepId, label, row }: QuestionView): MissingView {
  return {
    kind: evaluation.states[index] === answered ? 'invalid' : 'unanswered',
    id,
    stepId,
    label: row ? `${row.label.text} · ${label.text}` : label.text,
  };
}
