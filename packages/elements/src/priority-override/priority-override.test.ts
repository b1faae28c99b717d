import { expect, sendKeys } from '../../../../testing/index.js';
import { answeredSession, siteDown } from '../testing/answered-session.js';
import { PriorityOverrideHarness } from './priority-override.harness.js';

describe('filrouge-priority-override', () => {
  it('is accessible, open and with its mistake', async () => {
    const form = await PriorityOverrideHarness.of();
    await form.clickOn('Choose another priority');
    await expect(form.element).to.be.accessible();

    await form.clickOn('Change priority');

    expect(form.text('[role="alert"]')).to.equal('Say why: the next team reads it.');
    await expect(form.element).to.be.accessible();
  });

  it('changes the level with its reason, by keyboard, and gives the focus back', async () => {
    const session = answeredSession(siteDown);
    const form = await PriorityOverrideHarness.of(session);
    form.button('Choose').focus();

    await sendKeys({ press: 'Enter' });
    await form.settled();
    form.choose('P2');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'A planned power cut' });
    await sendKeys({ press: 'Enter' });
    await form.settled();

    expect(session.view.priority?.level).to.equal('P2');
    expect(session.view.priority?.overridden).to.deep.equal({ from: 'P1', reason: 'A planned power cut' });
    expect(form.focused).to.equal(form.button('Choose another priority'));
  });

  it('wants a reason, and says so at the field', async () => {
    const session = answeredSession(siteDown);
    const form = await PriorityOverrideHarness.of(session);
    await form.clickOn('Choose');

    await form.clickOn('Change priority');

    expect(session.view.priority?.overridden).to.equal(undefined);
    expect(form.focused).to.equal(form.get('input'));
    expect(form.get('input').getAttribute('aria-invalid')).to.equal('true');
  });

  it('closes on Escape and changes nothing', async () => {
    const session = answeredSession(siteDown);
    const form = await PriorityOverrideHarness.of(session);
    await form.clickOn('Choose');
    form.get('input').focus();

    await sendKeys({ press: 'Escape' });
    await form.settled();

    expect(form.find('form')).to.equal(undefined);
    expect(session.view.priority?.level).to.equal('P1');
  });

  it('goes back to what the rules say', async () => {
    const session = answeredSession(siteDown);
    session.send({ type: 'PRIORITY_OVERRIDDEN', level: 'P3', reason: 'test' });
    const form = await PriorityOverrideHarness.of(session);

    await form.clickOn('Go back to P1');

    expect(session.view.priority?.level).to.equal('P1');
    expect(form.focused).to.equal(form.button('Choose another priority'));
  });
});
