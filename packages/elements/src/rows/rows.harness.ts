import type { Session } from '@filrouge/engine';
import { fixture, html } from '../../../../testing/index.js';
import { ElementHarness } from '../testing/element-harness.js';
import { rowsSession } from '../testing/rows-session.js';
import type { FilrougeRows } from './rows.js';
import './rows.define.js';

/** Reads and changes the rows of a call as an operator does. */
export class RowsHarness extends ElementHarness<FilrougeRows> {
  /** `at` is the question the call is at. */
  static async of({
    session = rowsSession(),
    at = 'machines[2].tag',
    width = 700,
  }: { session?: Session; at?: string; width?: number } = {}): Promise<RowsHarness> {
    session.send({ type: 'QUESTION_OPENED', id: at });
    const place = await fixture(
      html`<div style="inline-size: ${width}px"><filrouge-rows .session=${session}></filrouge-rows></div>`,
    );
    const element = place.querySelector('filrouge-rows');
    if (!element) throw new Error('[harness] no rows');
    const harness = new RowsHarness(element);
    await harness.settled();
    return harness;
  }

  /** Names of the rows, as they are read. */
  get names(): readonly string[] {
    return this.texts('tbody th');
  }

  /** Answers of a row from 1, as they are read. */
  answersOf(position: number): readonly string[] {
    return this.texts(`tbody tr:nth-child(${String(position)}) .answer`);
  }

  /** Removes a row, from 1, by its button. */
  async remove(position: number): Promise<void> {
    this.get(`tbody tr:nth-child(${String(position)}) .remove button`).click();
    await this.settled();
  }

  get spoken(): string {
    return this.text('[role="status"]') ?? '';
  }
}
