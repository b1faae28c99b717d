import type { Scenario } from '@filrouge/scenario';
import { isOpenAt } from '@filrouge/ticket';
import type { ClientClock } from './client-clock.js';
import { clientClockAt } from './client-clock.js';

/**
 * What the moment of a call says to expressions. It stands still through the call, and asking the platform's calendar is
 * dear: each is read once, when an expression first asks.
 */
export interface CallClock {
  /** The instant, as ISO text in UTC. */
  readonly now: string;
  /** Whether the client is open. */
  readonly isClientOpen: boolean;
  /** What the client's wall clock shows. */
  readonly client: ClientClock;
}

/** The clock of a call opened at an instant. */
export function callClockAt({ source: { client } }: Scenario, openedAtMs: number): CallClock {
  let [isClientOpen, clientClock]: [boolean?, ClientClock?] = [];
  return {
    get now() {
      return new Date(openedAtMs).toISOString();
    },
    get isClientOpen() {
      return (isClientOpen ??= isOpenAt(client, openedAtMs));
    },
    get client() {
      return (clientClock ??= clientClockAt(openedAtMs, client.timeZone));
    },
  };
}
