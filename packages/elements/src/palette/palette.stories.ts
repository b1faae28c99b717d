import type { Session } from '@filrouge/engine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { answeredSession, siteDown } from '../testing/answered-session.js';
import type { FilrougePalette } from './palette.js';
import './palette.define.js';

const meta: Meta = { title: 'Elements/Palette', component: 'filrouge-palette' };
export default meta;

/** The palette of a call with something typed, in the language of the toolbar. */
function typed(
  text: string,
  callIn: (locale: string) => Session = (locale) => answeredSession({}, { locale }),
): StoryObj {
  return {
    render: (_args, { globals }) =>
      html`<filrouge-palette .session=${callIn(String(globals['locale'] ?? 'fr'))}></filrouge-palette>`,
    play: async ({ canvasElement }) => {
      const palette = canvasElement.querySelector<FilrougePalette>('filrouge-palette');
      await palette?.updateComplete;
      const field = palette?.renderRoot.querySelector('input');
      if (!palette || !field) return;
      palette.focus();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await palette.updateComplete;
    },
  };
}

/** Before anything is typed: what is missing. */
export const Empty = typed('');

/** A place. */
export const Place = typed('lyon');

/** What callers really say. */
export const Alias = typed('toute l’agence');

/** A number, told by its shape. */
export const PhoneNumber = typed('Léa Martin 06 12 34 56 78');

/** A day, as people say it. */
export const Yesterday = typed('hier');

/** A slip of the finger. */
export const Slip = typed('resau');

/** Nothing has these words: they may be the caller's own. */
export const OwnWords = typed('ça clignote en rouge');

/** Answers there are already. */
export const Answered = typed('site', (locale) => answeredSession(siteDown, { locale }));
