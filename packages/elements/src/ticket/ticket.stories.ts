import type { Session } from '@filrouge/engine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { answeredSession, readySession, siteDown } from '../testing/answered-session.js';
import './ticket.define.js';

const meta: Meta = { title: 'Elements/Ticket', component: 'filrouge-ticket' };
export default meta;

/** The ticket of a call, in the language of the toolbar. */
function of(callIn: (locale: string) => Session): StoryObj {
  return {
    render: (_args, { globals }) =>
      html`<filrouge-ticket .session=${callIn(String(globals['locale'] ?? 'fr'))}></filrouge-ticket>`,
  };
}

/** Nothing is answered. */
export const Empty = of((locale) => answeredSession({}, { locale }));

/** Some answers are there, some are missing, one is not known. */
export const UnderWay = of((locale) => {
  const session = answeredSession({ caller: { name: 'Léa Martin', phone: '0155000001' }, scope: 'site' }, { locale });
  session.send({ type: 'ANSWER_UNKNOWN', id: 'symptom', reason: 'Elle appelle pour un collègue' });
  return session;
});

/** Everything required is settled. */
export const Ready = of((locale) => readySession({ locale }));

/** The script ended the interview early. */
export const Redirected = of((locale) => answeredSession({ ...siteDown, category: 'payroll' }, { locale }));
