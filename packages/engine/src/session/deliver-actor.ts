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

/** What a host hands back is from outside too: a number becomes a text, what is neither is left out. */
function readDelivery(result: unknown): Delivery {
  const status = textAt(result, 'status');
  if (status === 'delivered') return { status, ...textsAt(result, ['reference', 'url']) };
  if (status === 'queued') return { status };
  if (status === 'refused') return { status, ...textsAt(result, ['code', 'message']) };
  return {
    status: 'refused',
    code: 'delivery-unreadable',
    message: 'deliver() must give { status: "delivered" | "queued" | "refused" }',
  };
}

function textsAt(holder: unknown, keys: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const text = textAt(holder, key);
      return text === undefined ? [] : [[key, text]];
    }),
  );
}

/** Ticketing tools number their tickets: a number is written out. */
function textAt(holder: unknown, key: string): string | undefined {
  if (typeof holder !== 'object' || holder === null) return undefined;
  const value: unknown = Reflect.get(holder, key);
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return typeof value === 'string' ? value : undefined;
}
