import { expect, sendKeys } from '../../../../testing/index.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { EndingHarness } from './ending.harness.js';

describe('filrouge-ending', () => {
  it('is accessible, closed and open', async () => {
    const ending = await EndingHarness.of();
    await expect(ending.element).to.be.accessible();

    await ending.clickOn('End without a ticket');

    await expect(ending.element).to.be.accessible();
  });

  it('ends the call with the reason, by keyboard', async () => {
    const session = fixtureSession({ locale: 'en' });
    const ending = await EndingHarness.of(session);
    await ending.clickOn('End without a ticket');

    await sendKeys({ type: 'Wrong number' });
    await sendKeys({ press: 'Enter' });

    expect(session.view.phase).to.equal('abandoned');
    expect(session.view.ticket.outcome).to.deep.equal({ kind: 'abandoned', reason: 'Wrong number' });
  });

  it('ends nothing without a reason', async () => {
    const session = fixtureSession({ locale: 'en' });
    const ending = await EndingHarness.of(session);
    await ending.clickOn('End without a ticket');

    await sendKeys({ type: '  ' });
    await sendKeys({ press: 'Enter' });

    expect(session.view.phase).to.equal('interviewing');
  });

  it('closes on Escape with the focus where it was', async () => {
    const ending = await EndingHarness.of();
    await ending.clickOn('End without a ticket');

    await sendKeys({ press: 'Escape' });
    await ending.settled();

    expect(ending.focused).to.equal(ending.button('End without a ticket'));
  });
});
