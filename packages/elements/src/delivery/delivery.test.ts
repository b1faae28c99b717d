import type { Deliver } from '@filrouge/engine';
import { expect, waitUntil } from '../../../../testing/index.js';
import { answeredSession, readySession } from '../testing/answered-session.js';
import { nextEvent } from '../testing/next-event.js';
import { pressKeys } from '../testing/press-keys.js';
import { DeliveryHarness } from './delivery.harness.js';

describe('filrouge-delivery', () => {
  it('is accessible, delivered or refused', async () => {
    const delivered = await DeliveryHarness.answeredBy({ status: 'delivered', reference: 'INC-1' });
    await expect(delivered.element).to.be.accessible();

    const refused = await DeliveryHarness.answeredBy({ status: 'refused', message: 'no' });
    await expect(refused.element).to.be.accessible();
  });

  it('stays out of sight while questions are asked', async () => {
    const delivery = await DeliveryHarness.of(answeredSession({}));

    expect(delivery.element.hidden).to.equal(true);
  });

  it('gives the reference and the way to the ticket', async () => {
    const url = 'https://desk.example/INC-1';
    const delivery = await DeliveryHarness.answeredBy({ status: 'delivered', reference: 'INC-1', url });

    expect(delivery.heading).to.equal('Ticket INC-1 created');
    expect(delivery.get<HTMLAnchorElement>('a').href).to.equal(url);
  });

  it('makes no link of an address that is none', async () => {
    const delivery = await DeliveryHarness.answeredBy({ status: 'delivered', url: 'javascript:alert(1)' });

    expect(delivery.find('a')).to.equal(undefined);
  });

  it('says that a queued ticket leaves by itself', async () => {
    const delivery = await DeliveryHarness.answeredBy({ status: 'queued' }, 'fr');

    expect(delivery.heading).to.equal('Ticket conservé, il partira seul');
  });

  it('keeps a reason in the direction of its words', async () => {
    const session = readySession({ locale: 'ar', deliver: () => Promise.resolve({ status: 'delivered' }) });
    const delivery = await DeliveryHarness.of(session);
    delivery.element.dir = 'rtl';

    session.send({ type: 'CALL_CLOSED', outcome: 'redirected', reason: 'Payroll is elsewhere.' });
    await waitUntil(() => delivery.find('.why'), 'the reason shows');

    expect(delivery.text('.why bdi')).to.equal('Payroll is elsewhere.');
    expect(getComputedStyle(delivery.get('.why bdi')).direction).to.equal('ltr');
  });

  it('says why a ticket was refused, and sends the same one again', async () => {
    const ids: string[] = [];
    const deliver: Deliver = (ticket, { attempt }) => {
      ids.push(ticket.id);
      return Promise.resolve(attempt === 1 ? { status: 'refused', message: 'Desk closed' } : { status: 'delivered' });
    };
    const session = readySession({ deliver });
    const delivery = await DeliveryHarness.of(session);
    session.send({ type: 'TICKET_SENT' });
    await waitUntil(() => session.view.phase === 'refused');
    await delivery.settled();
    expect(delivery.text('.reason')).to.contain('Desk closed');
    expect(delivery.text('.muted')).to.equal('1 try so far');

    await delivery.clickOn('Send again');
    await waitUntil(() => session.view.phase === 'delivered');

    expect(new Set(ids).size).to.equal(1);
    expect(ids).to.have.length(2);
  });

  it('sends again by the key that sends, and says which', async () => {
    const delivery = await DeliveryHarness.answeredBy({ status: 'refused' });
    expect(delivery.button('Send again').getAttribute('aria-keyshortcuts')).to.equal('Control+Enter');

    delivery.element.focus();
    await pressKeys('Control+Enter');

    expect(delivery.element.session?.view.delivery.attempts).to.equal(2);
  });

  it('goes back to the answers of a ticket that was not taken', async () => {
    const delivery = await DeliveryHarness.answeredBy({ status: 'refused' });

    const opened = nextEvent(delivery.element, 'filrouge-question-opened');
    await delivery.clickOn('Back to the answers');

    expect((await opened).questionId).to.equal('copyTo');
    expect(delivery.element.session?.view.phase).to.equal('interviewing');
  });

  it('stops waiting for an answer that does not come', async () => {
    const session = readySession({ deliver: () => new Promise(() => {}) });
    const delivery = await DeliveryHarness.of(session);
    session.send({ type: 'TICKET_SENT' });
    await delivery.settled();
    await expect(delivery.element).to.be.accessible();

    await delivery.clickOn('Stop waiting');

    expect(session.view.phase).to.equal('refused');
    expect(session.view.delivery.issue?.code).to.equal('delivery-interrupted');
    expect(delivery.text('.muted')).to.equal('1 try so far');
  });

  it('asks for the next call', async () => {
    const delivery = await DeliveryHarness.answeredBy({ status: 'delivered' });

    const asked = nextEvent(delivery.element, 'filrouge-new-call-requested');
    await delivery.clickOn('New call');

    expect((await asked).composed).to.equal(true);
  });

  it('takes a parked call up again', async () => {
    const session = answeredSession({});
    const delivery = await DeliveryHarness.of(session);
    session.send({ type: 'CALL_PARKED' });
    await delivery.settled();
    expect(delivery.heading).to.equal('Call parked');

    await delivery.clickOn('Take the call up');

    expect(session.view.phase).to.equal('interviewing');
  });

  it('takes the focus to its heading', async () => {
    const delivery = await DeliveryHarness.answeredBy({ status: 'delivered' });

    delivery.element.focus();

    expect(delivery.focused).to.equal(delivery.get('h2'));
  });
});
