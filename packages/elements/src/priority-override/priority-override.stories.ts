import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { answeredSession, siteDown } from '../testing/answered-session.js';
import './priority-override.define.js';

const meta: Meta = { title: 'Elements/Priority override', component: 'filrouge-priority-override' };
export default meta;

const render: StoryObj['render'] = (_args, { globals }) => {
  const session = answeredSession(siteDown, { locale: String(globals['locale'] ?? 'fr') });
  return html`<filrouge-priority-override .session=${session}></filrouge-priority-override>`;
};

/** Only the way to the form shows. */
export const Closed: StoryObj = { render };

/** The form, once it is asked for. */
export const Open: StoryObj = {
  render,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('filrouge-priority-override');
    await element?.updateComplete;
    element?.renderRoot.querySelector('button')?.click();
    await element?.updateComplete;
  },
};
