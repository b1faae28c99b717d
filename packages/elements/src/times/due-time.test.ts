import { expect } from '../../../../testing/index.js';
import { dueTime } from './due-time.js';

const place = { locale: 'fr', timeZone: 'Europe/Paris', nowMs: Date.parse('2026-11-12T09:00:00Z') };

describe('dueTime', () => {
  it('gives the hour alone for today, in the client’s zone', () => {
    expect(dueTime('2026-11-12T10:30:00Z', place)).to.equal('11:30');
  });

  it('gives the day with it for another day', () => {
    expect(dueTime('2026-11-16T12:00:00Z', place)).to.match(/^lun\. 16 nov\..* 13:00$/);
  });

  it('takes the day of the client’s zone, not of the machine', () => {
    expect(dueTime('2026-11-12T23:30:00Z', place)).to.match(/^ven\. 13 nov\..* 00:30$/);
  });
});
