import { fromPromise } from 'xstate';
import type { Deliver, Delivery } from '../session.js';
import { ticketOf } from '../ticket-of.js';
import type { SessionState } from './session-state.js';

/** The host's `deliver` as an actor. Whatever it does wrong comes out as a refusal: the ticket stays. */
export function deliverActor(hostDeliver: () => Deliver | undefined) {
  return fromPromise<Delivery, SessionState>(async ({ input, signal }) => {
    const deliver = hostDeliver();
    if (!deliver) return { status: 'delivered' };
    const ticket = input.delivery.ticket ?? ticketOf(input);
    try {
      return readDelivery(await deliver(ticket, { signal, attempt: input.delivery.attempts }));
    } catch (error) {
      return { status: 'refused', message: error instanceof Error ? error.message : String(error) };
    }
  });
}

const statuses: readonly unknown[] = ['delivered', 'queued', 'refused'];

/** What a host hands back is from outside too. */
function readDelivery(result: unknown): Delivery {
  if (typeof result === 'object' && result !== null && 'status' in result && statuses.includes(result.status)) {
    // Its status is one of ours; the other keys are only shown.
    return result as Delivery;
  }
  return {
    status: 'refused',
    code: 'delivery-unreadable',
    message: 'deliver() must give { status: "delivered" | "queued" | "refused" }',
  };
}
