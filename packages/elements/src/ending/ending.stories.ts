import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fixtureSession } from '../testing/fixture-session.js';
import './ending.define.js';

const meta: Meta = { title: 'Elements/Ending', component: 'filrouge-ending' };
export default meta;

const render: NonNullable<StoryObj['render']> = (_args, { globals }) => {
  const session = fixtureSession({ locale: String(globals['locale'] ?? 'fr') });
  return html`<filrouge-ending .session=${session}></filrouge-ending>`;
};

/** Opened, then these radio buttons and buttons pressed. */
function opened(...presses: readonly string[]): StoryObj {
  return {
    render,
    play: async ({ canvasElement }) => {
      const element = canvasElement.querySelector('filrouge-ending');
      await element?.updateComplete;
      await element?.show();
      for (const selector of presses) {
        element?.renderRoot.querySelector<HTMLElement>(selector)?.click();
        await element?.updateComplete;
      }
    },
  };
}

/** Only the way to the panel shows. */
export const Closed: StoryObj = { render };

/** The ways a call may end. */
export const Open = opened();

/** Solved: a reason helps, but need not be. */
export const Solved = opened('label:nth-child(1) input');

/** The script does not fit, and the reason is missing. */
export const WithoutReason = opened('label:nth-child(4) input', '.actions button');
