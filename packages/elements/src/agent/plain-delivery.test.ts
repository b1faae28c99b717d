import type { Phase } from '@filrouge/engine';
import { expect, fixture, html, oneEvent } from '../../../../testing/index.js';
import { en } from '../messages/en.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { plainDelivery } from './plain-delivery.js';

async function shownIn(phase: Phase) {
  const session = fixtureSession();
  const view = { ...session.view, phase };
  return fixture<HTMLElement>(html`<div>${plainDelivery({ view, session, messages: en })}</div>`);
}

describe('the ticket told in plain', () => {
  it('says what became of it and offers the one way on', async () => {
    const told = [];
    for (const phase of ['delivering', 'delivered', 'queued', 'refused', 'parked', 'abandoned'] as const) {
      const shown = await shownIn(phase);
      told.push([shown.querySelector('h2')?.textContent, shown.querySelector('button')?.textContent]);
      await expect(shown).to.be.accessible();
    }

    const { delivery } = en.frame;
    expect(told).to.deep.equal([
      [delivery.delivering, delivery.stopWaiting],
      [delivery.delivered, delivery.newCall],
      [delivery.queued, delivery.newCall],
      [delivery.refused, delivery.retry],
      [delivery.parked, delivery.resume],
      [delivery.abandoned, delivery.newCall],
    ]);
  });

  it('asks for the next call', async () => {
    const shown = await shownIn('delivered');

    setTimeout(() => shown.querySelector('button')?.click());

    expect(await oneEvent(shown, 'filrouge-new-call-requested')).to.be.an.instanceOf(Event);
  });
});
