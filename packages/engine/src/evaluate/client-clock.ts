/** What the client's clock on the wall shows when the call is opened. */
export interface ClientClock {
  /** `08:05`, so that texts compare as times do. */
  readonly time: string;
  /** `mon` to `sun`, as in opening hours. */
  readonly weekday: string;
}

/** The wall clock in a zone (IANA name) at an instant. */
export function clientClockAt(instantMs: number, timeZone: string): ClientClock {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(instantMs).map(({ type, value }) => [type, value]));
  const weekday = (parts.get('weekday') ?? '').slice(0, 3).toLowerCase();
  return { time: `${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''}`, weekday };
}
