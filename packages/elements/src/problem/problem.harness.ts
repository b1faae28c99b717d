import type { Issue } from '@filrouge/scenario';
import { fixture, html } from '../../../../testing/index.js';
import { ElementHarness } from '../testing/element-harness.js';
import type { FilrougeProblem } from './problem.js';
import './problem.define.js';

/** What a test starts from. */
export interface ProblemSetup {
  readonly kind?: 'scenario' | 'call';
  readonly canRetry?: boolean;
  readonly source?: unknown;
}

/** Reads the problems as an author does. */
export class ProblemHarness extends ElementHarness<FilrougeProblem> {
  static async of(issues: readonly Issue[], setup: ProblemSetup = {}): Promise<ProblemHarness> {
    const { kind = 'scenario', canRetry = false, source } = setup;
    return new ProblemHarness(
      await fixture<FilrougeProblem>(
        html`<filrouge-problem
          locale="en"
          .issues=${issues}
          .kind=${kind}
          .source=${source}
          ?can-retry=${canRetry}
        ></filrouge-problem>`,
      ),
    );
  }

  /** Each problem as it is read: sentence, place, remedy. */
  get problems(): readonly string[] {
    return this.texts('li');
  }
}
