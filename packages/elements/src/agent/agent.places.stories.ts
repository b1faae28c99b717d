import { clockAt } from '@filrouge/engine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { answeredSession, siteDown } from '../testing/answered-session.js';
import './agent.define.js';

const meta: Meta = { title: 'Elements/Agent, places', tags: ['!autodocs'], parameters: { layout: 'fullscreen' } };
export default meta;

/** A call under way, as the toolbar would show it with these settings. */
function under(globals: Readonly<Record<string, string>>, callerLocale?: string): StoryObj {
  return {
    globals,
    render: (_args, { globals: chosen }) => {
      const locale = String(chosen['locale']);
      const session = answeredSession(siteDown, { locale, callerLocale: callerLocale ?? locale });
      session.send({ type: 'QUESTION_OPENED', id: 'category' });
      return html`<filrouge-agent .session=${session} .clock=${clockAt('2026-11-12T09:03:00Z')}></filrouge-agent>`;
    },
  };
}

/** In English. */
export const English = under({ locale: 'en' });

/** In German; the script has none, and says so. */
export const German = under({ locale: 'de' });

/** In Spanish. */
export const Spanish = under({ locale: 'es' });

/** In Arabic: the whole layout from the right. */
export const Arabic = under({ locale: 'ar' });

/** Three languages in one call: a German operator, an English caller, a French ticket. */
export const ThreeLanguages = under({ locale: 'de' }, 'en');

/** In the sidebar of a ticketing tool. */
export const Sidebar = under({ locale: 'en', width: '320px', tool: 'sidebar' });

/** The same from the right. */
export const ArabicSidebar = under({ locale: 'ar', width: '320px' });

/** In a dark console. */
export const Console = under({ locale: 'en', theme: 'dark', tool: 'console' });
