import type { SessionEvent } from '@filrouge/engine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fixtureSession } from '../testing/fixture-session.js';
import { longSession } from '../testing/long-session.js';
import './step-page.define.js';

const meta: Meta = { title: 'Elements/Step page', component: 'filrouge-step-page' };
export default meta;

/** What happened in the call before it is shown. */
function after(events: readonly SessionEvent[]): StoryObj {
  return {
    render: (_args, { globals }) => {
      const session = fixtureSession({ locale: String(globals['locale'] ?? 'fr') });
      for (const event of events) session.send(event);
      return html`<filrouge-step-page .session=${session}></filrouge-step-page>`;
    },
  };
}

const given = (id: string, value: unknown): SessionEvent => ({ type: 'ANSWER_GIVEN', id, value });

/** The first step, nothing answered yet. */
export const Start = after([]);

/** A vague answer, follow-ups in place, an answer to check, a rule of the path. */
export const UnderWay = after([
  given('symptom', 'lent'),
  given('category', 'network'),
  given('scope', 'site'),
  { type: 'ANSWER_UNKNOWN', id: 'since' },
  { type: 'QUESTION_OPENED', id: 'symptom' },
]);

/** A thousand questions: those out of sight are their label. */
export const Long: StoryObj = {
  render: () => html`<filrouge-step-page .session=${longSession(1000)}></filrouge-step-page>`,
};
