import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fixtureSession } from '../testing/fixture-session.js';
import './ending.define.js';

const meta: Meta = { title: 'Elements/Ending', component: 'filrouge-ending' };
export default meta;

const render: StoryObj['render'] = (_args, { globals }) => {
  const session = fixtureSession({ locale: String(globals['locale'] ?? 'fr') });
  return html`<filrouge-ending .session=${session}></filrouge-ending>`;
};

/** Only the way to the form shows. */
export const Closed: StoryObj = { render };

/** The form, once it is asked for. */
export const Open: StoryObj = {
  render,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('filrouge-ending');
    await element?.updateComplete;
    element?.renderRoot.querySelector('button')?.click();
    await element?.updateComplete;
  },
};
