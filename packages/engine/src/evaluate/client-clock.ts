import { offsetsOf } from '@filrouge/ticket';

/** What the client's clock on the wall shows when the call is opened. */
export interface ClientClock {
  /** `08:05`, so that texts compare as times do. */
  readonly time: string;
  /** `mon` to `sun`, as in opening hours. */
  readonly weekday: string;
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** The wall clock in a zone (IANA name) at an instant. */
export function clientClockAt(instantMs: number, timeZone: string): ClientClock {
  const shown = new Date(instantMs + offsetsOf(timeZone)(instantMs));
  return { time: shown.toISOString().slice(11, 16), weekday: weekdays[shown.getUTCDay()] ?? '' };
}
