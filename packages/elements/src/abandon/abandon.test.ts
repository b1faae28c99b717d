import { expect, sendKeys } from '../../../../testing/index.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { AbandonHarness } from './abandon.harness.js';

describe('filrouge-abandon', () => {
  it('is accessible, closed and open', async () => {
    const abandon = await AbandonHarness.of();
    await expect(abandon.element).to.be.accessible();

    await abandon.clickOn('End without a ticket');

    await expect(abandon.element).to.be.accessible();
  });

  it('ends the call with the reason, by keyboard', async () => {
    const session = fixtureSession({ locale: 'en' });
    const abandon = await AbandonHarness.of(session);
    await abandon.clickOn('End without a ticket');

    await sendKeys({ type: 'Wrong number' });
    await sendKeys({ press: 'Enter' });

    expect(session.view.phase).to.equal('abandoned');
    expect(session.view.ticket.outcome).to.deep.equal({ kind: 'abandoned', reason: 'Wrong number' });
  });

  it('ends nothing without a reason', async () => {
    const session = fixtureSession({ locale: 'en' });
    const abandon = await AbandonHarness.of(session);
    await abandon.clickOn('End without a ticket');

    await sendKeys({ type: '  ' });
    await sendKeys({ press: 'Enter' });

    expect(session.view.phase).to.equal('interviewing');
  });

  it('closes on Escape with the focus where it was', async () => {
    const abandon = await AbandonHarness.of();
    await abandon.clickOn('End without a ticket');

    await sendKeys({ press: 'Escape' });
    await abandon.settled();

    expect(abandon.focused).to.equal(abandon.button('End without a ticket'));
  });
});
