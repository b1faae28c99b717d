import type { Session } from '@filrouge/engine';
import { fixture, html } from '../../../../testing/index.js';
import { ElementHarness } from '../testing/element-harness.js';
import { reviewSession } from '../testing/review-session.js';
import type { FilrougeReview } from './review.js';
import './review.define.js';

/** Looks at the answers to review as an operator does. */
export class ReviewHarness extends ElementHarness<FilrougeReview> {
  static async of(session: Session = reviewSession()): Promise<ReviewHarness> {
    return new ReviewHarness(
      await fixture<FilrougeReview>(html`<filrouge-review .session=${session}></filrouge-review>`),
    );
  }

  /** Each answer as it is read: question, answer, why, and the button. */
  get items(): readonly string[] {
    return this.texts('li');
  }
}
