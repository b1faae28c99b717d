import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticketIdOf } from './ticket-id.js';
import { ticketSchema } from './ticket.js';

const bytesOf =
  (...bytes: number[]) =>
  () =>
    Uint8Array.from(bytes);
const lastTimeMs = 2 ** 48 - 1;

describe('ticketIdOf', () => {
  it('gives the example of RFC 9562', () => {
    const random = bytesOf(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);

    expect(ticketIdOf({ nowMs: 0x017f22e279b0, random })).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('marks version and variant whatever the dice give', () => {
    const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

    fc.assert(
      fc.property(fc.nat(lastTimeMs), random, (nowMs, bytes) => {
        const id = ticketIdOf({ nowMs, random: () => bytes });
        expect(ticketSchema.shape.id.safeParse(id).success).toBe(true);
        expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(nowMs);
      }),
    );
  });

  it('sorts by time', () => {
    const random = bytesOf(...Array.from({ length: 10 }, () => 255));
    const early = ticketIdOf({ nowMs: 999_999_999_999, random });
    const late = ticketIdOf({ nowMs: 1_000_000_000_000, random });

    expect([late, early].toSorted()).toEqual([early, late]);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, lastTimeMs + 1])('throws for the time %d', (nowMs) => {
    expect(() => ticketIdOf({ nowMs, random: (bytes) => new Uint8Array(bytes) })).toThrow('[ticket] no UUID');
  });

  it('throws when the dice give too few bytes', () => {
    expect(() => ticketIdOf({ nowMs: 0, random: bytesOf(1, 2) })).toThrow('[ticket] random(10) gave 2 bytes');
  });
});
