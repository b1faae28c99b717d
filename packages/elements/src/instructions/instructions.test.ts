import { expect, fixture, html } from '../../../../testing/index.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { InstructionsHarness } from './instructions.harness.js';
import type { FilrougeInstructions } from './instructions.js';

const promise = 'Never promise when service will be back.';
const greeting = 'Answer in the name of Acme Logistique.';
const alert = 'Alert the network on-call before hanging up.';

/** A call in which a whole site is down: the critical rule is in force. */
function siteDown() {
  const session = fixtureSession({ locale: 'en' });
  session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'site' });
  return session;
}

describe('filrouge-instructions', () => {
  it('is accessible', async () => {
    const rules = await InstructionsHarness.of(siteDown());
    await expect(rules.element).to.be.accessible();

    await rules.acknowledge('no-promise');

    await expect(rules.element).to.be.accessible();
  });

  it('shows nothing without a session', async () => {
    const element = await fixture<FilrougeInstructions>(html`<filrouge-instructions></filrouge-instructions>`);

    expect(new InstructionsHarness(element).find('.list')).to.equal(undefined);
  });

  it('shows the standing rules of the client, with their weight in words', async () => {
    const rules = await InstructionsHarness.of();

    expect(rules.text('.heading')).to.equal('Rules of Acme Logistique');
    expect(rules.rules).to.deep.equal([promise, greeting]);
    expect(rules.texts('.severity')).to.deep.equal(['Caution', 'Note']);
  });

  it('gives what to say word for word', async () => {
    const rules = await InstructionsHarness.of();

    expect(rules.texts('.quote-text')).to.deep.equal(['“Acme Logistique support, hello.”']);
  });

  it('puts a critical rule that waits on top', async () => {
    const rules = await InstructionsHarness.of(siteDown());

    expect(rules.rules).to.deep.equal([alert, promise, greeting]);
  });

  it('folds a rule to a line once it is acknowledged, and takes the focus to the next', async () => {
    const rules = await InstructionsHarness.of(siteDown());

    await rules.acknowledge('site-down');

    expect(rules.acknowledged).to.deep.equal([alert]);
    expect(rules.focused?.id).to.equal('acknowledge-no-promise');
    expect(rules.session.view.missing.some(({ id }) => id === 'site-down')).to.equal(false);
  });

  it('keeps the focus when the last rule is acknowledged', async () => {
    const rules = await InstructionsHarness.of();

    await rules.acknowledge('no-promise');

    expect(rules.focused?.className).to.equal('list');
  });

  it('acknowledges the next rule with Alt+A', async () => {
    const rules = await InstructionsHarness.of(siteDown());
    rules.get('#acknowledge-no-promise').focus();

    await rules.press('Alt+a');

    expect(rules.acknowledged).to.deep.equal([alert]);
    expect(rules.element.acknowledgeNext()).to.equal(true);
    await rules.settled();
    expect(rules.element.acknowledgeNext()).to.equal(false);
  });

  it('asks for nothing once the call is over', async () => {
    const rules = await InstructionsHarness.of();

    rules.session.send({ type: 'CALL_ABANDONED', reason: 'hung up' });
    await rules.settled();

    expect(rules.texts('[data-acknowledge]')).to.deep.equal([]);
    expect(rules.element.acknowledgeNext()).to.equal(false);
  });

  it('asks nothing for a rule that only tells', async () => {
    const rules = await InstructionsHarness.of();

    expect(rules.texts('[data-acknowledge]')).to.deep.equal(['Understood']);
  });

  it('speaks the language of the operator', async () => {
    const rules = await InstructionsHarness.withOptions({ locale: 'fr' });

    expect(rules.text('.heading')).to.equal('Consignes Acme Logistique');
  });
});
