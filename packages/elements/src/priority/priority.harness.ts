import { clockAt, type SettableClock, type Session } from '@filrouge/engine';
import { fixture, html } from '../../../../testing/index.js';
import { ElementHarness } from '../testing/element-harness.js';
import { fixtureSession } from '../testing/fixture-session.js';
import type { FilrougePriority } from './priority.js';
import './priority.define.js';

/** Reads the priority as an operator does. */
export class PriorityHarness extends ElementHarness<FilrougePriority> {
  static async of(
    session: Session = fixtureSession({ locale: 'en' }),
    clock: SettableClock = clockAt('2026-11-12T09:00:00Z'),
  ): Promise<PriorityHarness> {
    return new PriorityHarness(
      await fixture<FilrougePriority>(
        html`<filrouge-priority .session=${session} .clock=${clock}></filrouge-priority>`,
      ),
    );
  }

  get level(): string | undefined {
    return this.text('.level');
  }

  get reasons(): readonly string[] {
    return this.texts('.reasons li');
  }

  /** Due times with what is left, as they are read. */
  get due(): readonly string[] {
    return this.texts('.due dd');
  }

  /** Questions that could still change it. */
  get openQuestions(): readonly string[] {
    return this.texts('.open + ul button');
  }
}
