import { clockAt, type Delivery, type SessionEvent } from '@filrouge/engine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { readySession } from '../testing/answered-session.js';
import './delivery.define.js';

const meta: Meta = { title: 'Elements/Delivery', component: 'filrouge-delivery' };
export default meta;

/** A call after its last event, and what the ticketing tool said. */
function after(event: SessionEvent, answer?: Delivery): StoryObj {
  return {
    render: (_args, { globals }) => {
      const deliver = () => (answer ? Promise.resolve(answer) : new Promise<Delivery>(() => {}));
      const session = readySession({ locale: String(globals['locale'] ?? 'fr'), deliver });
      session.send(event);
      return html`<filrouge-delivery .session=${session}></filrouge-delivery>`;
    },
  };
}

const sent: SessionEvent = { type: 'TICKET_SENT' };

/** On its way. */
export const Delivering = after(sent);

/** The ticketing tool has it. */
export const Delivered = after(sent, {
  status: 'delivered',
  reference: 'INC-4711',
  url: 'https://desk.example/tickets/INC-4711',
});

/** Kept until the ticketing tool answers again. */
export const Queued = after(sent, { status: 'queued' });

/** Not taken: the reason, and the same ticket once more. */
export const Refused = after(sent, { status: 'refused', message: '503 Service Unavailable' });

/** Put aside. */
export const Parked = after({ type: 'CALL_PARKED' });

/** Ended without a ticket. */
export const Abandoned = after({ type: 'CALL_ABANDONED', reason: 'Ligne coupée' });

/** Ended otherwise than by an ordinary ticket: which way, and why. */
const closed = (outcome: 'resolved' | 'redirected' | 'linked' | 'unfit', reason: string) =>
  after({ type: 'CALL_CLOSED', outcome, reason }, { status: 'delivered', reference: 'INC-4711' });

/** Solved on the first contact. */
export const Resolved = closed('resolved', 'Câble rebranché');

/** Another desk's. */
export const Redirected = closed('redirected', 'Service paie');

/** Part of a known incident. */
export const Linked = closed('linked', 'INC-204');

/** Nothing the script was written for. */
export const Unfit = closed('unfit', 'Véhicule en feu sur le parking');

/** With the note that the page asks for. */
export const WithWrapUp: StoryObj = {
  render: (_args, { globals }) => {
    const session = readySession({ locale: String(globals['locale'] ?? 'fr') });
    session.send(sent);
    return html`<filrouge-delivery
      wrap-up="120"
      .session=${session}
      .clock=${clockAt('2026-11-12T09:01:12Z')}
    ></filrouge-delivery>`;
  },
};
