import { expect, it } from 'vitest';
import { clientClockAt } from './client-clock.js';

it.each([
  ['2026-07-01T05:30:00Z', 'Europe/Paris', '07:30', 'wed'],
  ['2026-12-31T23:30:00Z', 'Europe/Paris', '00:30', 'fri'],
  ['2026-11-22T00:00:00Z', 'America/New_York', '19:00', 'sat'],
])('reads %s in %s as %s on a %s', (instant, zone, time, weekday) => {
  expect(clientClockAt(Date.parse(instant), zone)).toEqual({ time, weekday });
});
