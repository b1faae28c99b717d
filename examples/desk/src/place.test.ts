import { describe, expect, it } from 'vitest';
import { hashOf, placeFrom, type Place } from './place.js';

describe('a place', () => {
  it.each<[string, Place]>([
    ['#calls', { view: 'calls' }],
    ['#clients', { view: 'clients' }],
    ['#inbox', { view: 'inbox' }],
    ['#inbox/INC-2026-0001', { view: 'inbox', reference: 'INC-2026-0001' }],
  ])('%s is read and written the same', (hash, place) => {
    expect(placeFrom(hash)).toEqual(place);
    expect(hashOf(place)).toBe(hash);
  });

  it.each(['', '#', '#elsewhere', '#calls/7'])('"%s" names the calls', (hash) => {
    expect(placeFrom(hash)).toEqual({ view: 'calls' });
  });

  it('of a broken reference is the inbox', () => {
    expect(placeFrom('#inbox/%E0%A4%A')).toEqual({ view: 'inbox' });
  });
});
