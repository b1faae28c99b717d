import { clockAt } from '@filrouge/engine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { readySession } from '../testing/answered-session.js';
import './wrap-up.define.js';

const meta: Meta = { title: 'Elements/Wrap-up', component: 'filrouge-wrap-up' };
export default meta;

interface Written {
  readonly seconds: number;
  readonly limitSeconds?: number;
  readonly note?: string;
  readonly isDone?: boolean;
}

/** So long after the call, with so much written. */
function after({ seconds, limitSeconds = 0, note = '', isDone = false }: Written): StoryObj {
  return {
    render: (_args, { globals }) => {
      const clock = clockAt('2026-11-12T09:00:00Z');
      const session = readySession({ locale: String(globals['locale'] ?? 'fr'), clock });
      session.send({ type: 'CALL_ABANDONED', reason: 'Ligne coupée' });
      clock.moveBy(seconds * 1000);
      if (note !== '' || isDone) session.send({ type: 'WRAP_UP_NOTED', note, isDone });
      return html`<filrouge-wrap-up
        .session=${session}
        .clock=${clock}
        .wrapUpSeconds=${limitSeconds}
      ></filrouge-wrap-up>`;
    },
  };
}

/** Without a limit. */
export const UnderWay = after({ seconds: 42 });

/** Within the time planned. */
export const WithinLimit = after({ seconds: 72, limitSeconds: 120, note: 'Rappelle à 17 h' });

/** Longer than planned: said, not shouted. */
export const PastLimit = after({ seconds: 155, limitSeconds: 120, note: 'Rappelle à 17 h' });

/** Handed in. */
export const Done = after({ seconds: 72, note: 'Rappelle à 17 h\nDemande Mme Petit', isDone: true });

/** Nothing to write. */
export const DoneWithoutNote = after({ seconds: 8, isDone: true });
