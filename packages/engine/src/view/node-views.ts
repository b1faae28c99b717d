import type { Scenario } from '@filrouge/scenario';
import { yes } from '../evaluate/evaluation.js';
import type { SessionState } from '../session/session-state.js';
import { isInForce } from '../session/session.guards.js';
import type { ItemView } from '../view.js';
import { endView, instructionView, questionView } from './node-view.js';

/** Views of items by cell, made when first read and kept until something they show changes. */
export class NodeViews {
  readonly #scenario: Scenario;
  readonly #views = new Map<number, ItemView>();

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
  }

  /** Forgets the views that the change made stale. */
  noteChange(before: SessionState, after: SessionState): void {
    if (before.locale !== after.locale || before.callerLocale !== after.callerLocale) this.#views.clear();
    if (before.acknowledged !== after.acknowledged)
      for (const index of this.#scenario.instructions) this.#views.delete(index);
    if (before.evaluation === after.evaluation) return;
    for (const index of after.evaluation.changed) {
      this.#views.delete(index);
      for (const viewer of this.#scenario.viewers.get(index) ?? []) this.#views.delete(viewer);
    }
  }

  /** The view of an item that applies; undefined for one that does not, and for what is no item. */
  viewAt(state: SessionState, index: number): ItemView | undefined {
    if (state.evaluation.holds[index] !== yes) return undefined;
    const kept = this.#views.get(index);
    if (kept) return kept;
    const made = this.#make(state, index);
    if (made) this.#views.set(index, made);
    return made;
  }

  #make(state: SessionState, index: number): ItemView | undefined {
    const cell = this.#scenario.cells[index];
    if (cell?.kind === 'question') return questionView(state, cell);
    if (cell?.kind === 'end') return endView(state, cell);
    if (cell?.kind !== 'instruction') return undefined;
    const { timeZone } = this.#scenario.source.client;
    return isInForce(cell, { timeZone, nowMs: state.openedAtMs }) ? instructionView(state, cell) : undefined;
  }
}
