import { describe, expect, it } from 'vitest';
import { logged, type LoggedEvent } from './event-log.js';

const event = { atMs: 0, name: 'filrouge-ticket-ready', detail: '' } as const;
const logOf = (count: number) => {
  let log: readonly LoggedEvent[] = [];
  for (let made = 0; made < count; made += 1) log = logged(log, event);
  return log;
};

describe('the log of events', () => {
  it('has the newest first', () => {
    expect(logOf(3).map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('lets the oldest fall off, and counts on', () => {
    const log = logOf(205);

    expect(log).toHaveLength(200);
    expect(log[0]?.number).toBe(205);
  });
});
