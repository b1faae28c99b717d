import { expect } from '../../../../testing/index.js';
import { elapsedSince } from './elapsed.js';

const opened = '2026-11-12T09:00:00.000Z';
const after = (seconds: number) => elapsedSince(opened, Date.parse(opened) + seconds * 1000);

describe('elapsedSince', () => {
  it('counts minutes and seconds, hours once there are any', () => {
    expect(after(0)).to.equal('0:00');
    expect(after(65.9)).to.equal('1:05');
    expect(after(3600)).to.equal('1:00:00');
    expect(after(36_061)).to.equal('10:01:01');
  });

  it('never counts below zero when a clock was set back', () => {
    expect(after(-10)).to.equal('0:00');
  });
});
