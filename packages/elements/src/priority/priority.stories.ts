import { clockAt, type Session } from '@filrouge/engine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { answeredSession, siteDown } from '../testing/answered-session.js';
import './priority.define.js';

const meta: Meta = { title: 'Elements/Priority', component: 'filrouge-priority' };
export default meta;

const clock = clockAt('2026-11-12T09:03:00Z');

/** The priority of a call, in the language of the toolbar, three minutes after it began. */
function of(callIn: (locale: string) => Session): StoryObj {
  return {
    render: (_args, { globals }) =>
      html`<filrouge-priority
        .session=${callIn(String(globals['locale'] ?? 'fr'))}
        .clock=${clock}
      ></filrouge-priority>`,
  };
}

/** Nothing is answered: provisional, with what could still change it. */
export const Provisional = of((locale) => answeredSession({}, { locale }));

/** A whole site is down: decided. */
export const Decided = of((locale) => answeredSession(siteDown, { locale }));

/** Due times counted in the client's opening hours. */
export const ClientHours = of((locale) => answeredSession({ ...siteDown, scope: 'me' }, { locale }));

/** The operator chose another level. */
export const Overridden = of((locale) => {
  const session = answeredSession(siteDown, { locale });
  session.send({ type: 'PRIORITY_OVERRIDDEN', level: 'P3', reason: 'Coupure prévue' });
  return session;
});
