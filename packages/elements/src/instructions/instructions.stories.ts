import type { SessionEvent } from '@filrouge/engine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fixtureSession } from '../testing/fixture-session.js';
import './instructions.define.js';

const meta: Meta = { title: 'Elements/Instructions', component: 'filrouge-instructions' };
export default meta;

/** What happened in the call before the rules are shown. */
function after(events: readonly SessionEvent[]): StoryObj {
  return {
    render: (_args, { globals }) => {
      const session = fixtureSession({ locale: String(globals['locale'] ?? 'fr') });
      for (const event of events) session.send(event);
      return html`<filrouge-instructions .session=${session}></filrouge-instructions>`;
    },
  };
}

const siteDown: SessionEvent = { type: 'ANSWER_GIVEN', id: 'scope', value: 'site' };
const acknowledged = (id: string): SessionEvent => ({ type: 'INSTRUCTION_ACKNOWLEDGED', id });

/** The client's standing rules, as the call opens. */
export const Standing = after([]);

/** A critical rule came up in the interview: it stands on top until it is acknowledged. */
export const Critical = after([siteDown]);

/** What was acknowledged is a line that opens. */
export const Acknowledged = after([siteDown, acknowledged('no-promise'), acknowledged('site-down')]);
