import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { reviewSession } from '../testing/review-session.js';
import './review.define.js';

const meta: Meta = { title: 'Elements/Review', component: 'filrouge-review' };
export default meta;

/** An answer changed, and another rests on it: what, why, and two ways on. */
export const ToReview: StoryObj = {
  render: (_args, { globals }) =>
    html`<filrouge-review .session=${reviewSession({ locale: String(globals['locale'] ?? 'fr') })}></filrouge-review>`,
};
