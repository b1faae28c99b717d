import fc from 'fast-check';
import { expect } from '../../../testing/index.js';
import { temporalOffsets } from './temporal-offsets.js';
import { intlOffsets, isTimeZone } from './time-zone.js';

const zones = Intl.supportedValuesOf('timeZone');
const since = Date.UTC(1980, 0, 1);
const until = Date.UTC(2037, 0, 1);
const hasTemporal = 'Temporal' in globalThis;

describe('offsets of a time zone in a browser', () => {
  it('are the same by Temporal, where there is one, and by Intl', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: since, max: until }), (zone, instantMs) => {
        const byTemporal = hasTemporal ? temporalOffsets(zone) : intlOffsets(zone);
        expect(byTemporal?.(instantMs), zone).to.equal(intlOffsets(zone)?.(instantMs));
      }),
    );
  });

  it('are there for every zone the browser lists, and for no other', () => {
    expect(zones.filter((zone) => !isTimeZone(zone))).to.deep.equal([]);
    for (const zone of ['', 'Paris', 'Mars/Olympus', ' UTC', '2026-01-01T00:00[Europe/Paris]'])
      expect(isTimeZone(zone), zone).to.equal(false);
  });
});
