import { describe, expect, it } from 'vitest';
import type { SlaPolicy } from './sla.js';
import { slaOf } from './sla.js';

const calendar = { timeZone: 'Europe/Paris', hours: [{ days: 'mon-fri', from: '08:00', to: '17:30' }] };
const openedAt = '2026-09-11T15:30:00.000Z';
const policy: SlaPolicy = { respond: 'PT4H', resolve: 'PT24H', clock: 'clientHours' };

describe('slaOf', () => {
  it('counts every second on the clock that always runs', () => {
    expect(slaOf({ policy: { ...policy, clock: 'always' }, openedAt, calendar })).toEqual({
      respondBy: '2026-09-11T19:30:00.000Z',
      resolveBy: '2026-09-12T15:30:00.000Z',
      clock: 'always',
    });
  });

  it("counts only the client's hours on its clock", () => {
    expect(slaOf({ policy, openedAt, calendar })).toEqual({
      respondBy: '2026-09-14T10:00:00.000Z',
      resolveBy: '2026-09-16T11:00:00.000Z',
      clock: 'clientHours',
    });
  });

  it('lets a day be 24 hours of the clock', () => {
    const inDays = slaOf({ policy: { ...policy, resolve: 'P1D' }, openedAt, calendar });

    expect(inDays?.resolveBy).toBe('2026-09-16T11:00:00.000Z');
  });

  it.each([
    ['an unreadable response time', { policy: { ...policy, respond: '4h' } }],
    ['a resolution in months', { policy: { ...policy, resolve: 'P1M' } }],
    ['an unreadable opening', { openedAt: 'yesterday' }],
    ['an unreadable opening on the clock that always runs', { openedAt: '', policy: { ...policy, clock: 'always' } }],
    ['a due time after the year 9999', { policy: { ...policy, resolve: 'P9999999D', clock: 'always' } }],
    ['a due time beyond all dates', { policy: { ...policy, resolve: 'P99999999D', clock: 'always' } }],
    ['a due time more than a century away', { policy: { ...policy, resolve: 'P36500D' } }],
  ] as const)('gives none for %s', (_name, changes) => {
    expect(slaOf({ policy, openedAt, calendar, ...changes })).toBeUndefined();
  });
});
