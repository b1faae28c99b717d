import { clockAt, type SessionEvent } from '@filrouge/engine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { answeredSession } from '../testing/answered-session.js';
import { fixtureCatalog } from '../testing/fixture-catalog.js';
import { fixtureSession } from '../testing/fixture-session.js';
import type { FilrougePicker } from './picker.js';
import './picker.define.js';

const meta: Meta = { title: 'Elements/Picker', component: 'filrouge-picker' };
export default meta;

const clock = clockAt('2026-11-12T09:03:00Z');

/** The picker, then what an operator does with it; in the language of the toolbar. */
function story(parts: Partial<FilrougePicker>, act: (picker: FilrougePicker) => void = () => undefined): StoryObj {
  return {
    render: (_args, { globals }) =>
      html`<filrouge-picker
        .catalog=${parts.catalog ?? fixtureCatalog(500)}
        .session=${parts.session}
        .options=${{ clock, locale: String(globals['locale'] ?? 'fr') }}
        .locale=${String(globals['locale'] ?? 'fr')}
      ></filrouge-picker>`,
    play: async ({ canvasElement }) => {
      const picker = canvasElement.querySelector<FilrougePicker>('filrouge-picker');
      await picker?.updateComplete;
      if (picker) act(picker);
      await picker?.updateComplete;
    },
  };
}

const type = (text: string) => (picker: FilrougePicker) => {
  const field = picker.renderRoot.querySelector('input');
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

const caller = (email: string): SessionEvent => ({
  type: 'ANSWER_GIVEN',
  id: 'caller',
  value: { name: 'Léa Martin', email },
});

function callOf(...events: readonly SessionEvent[]) {
  const session = fixtureSession();
  for (const event of events) session.send(event);
  return session;
}

/** Before anything is typed: the catalog's own order. */
export const Empty = story({});

/** A client, with a slip of the finger. */
export const Client = story({}, type('valbrmue'));

/** The number that was called. */
export const NumberCalled = story({}, type('01 99 00 40 10'));

/** What callers ask for. */
export const Topic = story({}, type('reseau'));

/** Nothing has these words. */
export const NoResult = story({}, type('zzz'));

/** A call under way. */
export const OneCall = story({ session: callOf(caller('lea@acme.example')) });

/** Another is taken: the list opens below the calls. */
export const AnotherCall = story({ session: answeredSession({}) }, (picker) => void picker.show());

/** The caller's address is another client's. */
export const ForeignCaller = story({ session: callOf(caller('lea@valbrume.example')) });

/** An entry of the catalog has a mistake: the others can be picked. */
export const EntryWithMistake = story({
  catalog: { ...fixtureCatalog(), clients: [...fixtureCatalog().clients, { id: 'broken' }] },
});

/** The catalog does not come. */
export const NoCatalog = story({ catalog: '/no/such/catalog.json' });
