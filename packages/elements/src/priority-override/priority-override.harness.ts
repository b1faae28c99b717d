import type { Session } from '@filrouge/engine';
import { fixture, html } from '../../../../testing/index.js';
import { answeredSession, siteDown } from '../testing/answered-session.js';
import { ElementHarness } from '../testing/element-harness.js';
import type { FilrougePriorityOverride } from './priority-override.js';
import './priority-override.define.js';

/** Chooses a priority as an operator does. */
export class PriorityOverrideHarness extends ElementHarness<FilrougePriorityOverride> {
  static async of(session: Session = answeredSession(siteDown)): Promise<PriorityOverrideHarness> {
    return new PriorityOverrideHarness(
      await fixture<FilrougePriorityOverride>(
        html`<filrouge-priority-override .session=${session}></filrouge-priority-override>`,
      ),
    );
  }

  choose(level: string): void {
    this.get<HTMLSelectElement>('select').value = level;
  }
}
