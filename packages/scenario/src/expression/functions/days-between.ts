import type { ValueFunction } from './function.js';

const dayMs = 86_400_000;
const dayOf = (date: Date) => Math.floor(date.getTime() / dayMs);

/**
 * `daysBetween(bought, now)`: whole calendar days from the first to the second, in UTC, the calendar in which dates
 * without a time are kept. 0 on the same day, whatever the hour; negative when the second is the earlier.
 */
export const daysBetween: ValueFunction = {
  kind: 'value',
  name: 'daysBetween',
  parameters: ['timestamp', 'timestamp'],
  returns: 'int',
  run: (from: Date, to: Date) => BigInt(dayOf(to) - dayOf(from)),
};
