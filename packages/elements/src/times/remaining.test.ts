import { expect } from '../../../../testing/index.js';
import { remainingUntil } from './remaining.js';

const nowMs = Date.parse('2026-11-12T09:00:00Z');
const inMinutes = (minutes: number, locale = 'en') =>
  remainingUntil(new Date(nowMs + minutes * 60_000).toISOString(), nowMs, locale);

describe('remainingUntil', () => {
  it('never promises more time than there is', () => {
    expect(inMinutes(11.9)).to.equal('in 11 min.');
  });

  it('counts in the largest unit that is honest', () => {
    expect(inMinutes(119)).to.equal('in 119 min.');
    expect(inMinutes(120)).to.equal('in 2 hr.');
    expect(inMinutes(2 * 24 * 60)).to.equal('in 2 days');
  });

  it('says that it is past', () => {
    expect(inMinutes(-5)).to.equal('5 min. ago');
  });

  it('speaks the operator’s language', () => {
    expect(inMinutes(12, 'fr')).to.match(/^dans 12.min$/);
  });
});
