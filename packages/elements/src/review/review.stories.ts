import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { answeredSession } from '../testing/answered-session.js';
import { reviewSession } from '../testing/review-session.js';
import './review.define.js';

const meta: Meta = { title: 'Elements/Review', component: 'filrouge-review' };
export default meta;

/** An answer changed, and another rests on it: what, why, and two ways on. */
export const ToReview: StoryObj = {
  render: (_args, { globals }) =>
    html`<filrouge-review .session=${reviewSession({ locale: String(globals['locale'] ?? 'fr') })}></filrouge-review>`,
};

/** The operator went on without an answer: nothing holds the call up, and one key leads back. */
export const LeftForLater: StoryObj = {
  render: (_args, { globals }) =>
    html`<filrouge-review
      .session=${answeredSession({}, { locale: String(globals['locale'] ?? 'fr') })}
    ></filrouge-review>`,
  play: async ({ canvasElement }) => {
    const review = canvasElement.querySelector('filrouge-review');
    await review?.updateComplete;
    review?.session?.send({ type: 'WENT_ON' });
    await review?.updateComplete;
  },
};
