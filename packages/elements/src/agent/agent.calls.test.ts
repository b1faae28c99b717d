import type { Deliver, Delivery } from '@filrouge/engine';
import { expect, waitUntil } from '../../../../testing/index.js';
import { holdKey } from '../testing/press-keys.js';
import { AgentHarness, type AgentSetup } from './agent.harness.js';
import { TicketDeliveredEvent, TicketFailedEvent, TicketSubmittedEvent } from './agent.events.js';

/** Until the ticket may be sent: a whole site down, work at a standstill, both rules acknowledged. */
async function interview(setup: AgentSetup = {}): Promise<AgentHarness> {
  const agent = await AgentHarness.of(setup);
  await agent.type('Léa Martin');
  await agent.keys('Enter', 'Alt+s');
  await agent.type('Lyon');
  await agent.keys('Enter');
  await agent.type('Plus de réseau sur toute la plateforme');
  await agent.keys('Enter', '1', '3', '1', 'Alt+a', 'Alt+a');
  return agent;
}

const answering =
  (delivery: Delivery): Deliver =>
  () =>
    Promise.resolve(delivery);

describe('a call by keyboard alone', () => {
  for (const width of [320, 800, 1400]) {
    for (const locale of ['fr', 'en']) {
      it(`ends in a sent ticket at ${width} px in ${locale}`, async () => {
        const deliver = answering({ status: 'delivered', reference: 'INC-4711' });
        const agent = await interview({ width, locale, deliver });
        expect(agent.view.isReady).to.equal(true);

        await agent.keys('Control+Enter');
        await waitUntil(() => agent.view.phase === 'delivered');
        await agent.settled();

        expect(agent.focusedPart).to.equal('filrouge-delivery');
        expect(agent.everything).to.contain('INC-4711');
        expect(agent.eventNames.filter((name) => name !== 'answer-given')).to.deep.equal([
          'session-started',
          'ticket-ready',
          'ticket-submitted',
          'ticket-delivered',
          'session-ended',
        ]);
        const { ticket } = agent.events.find((event) => event instanceof TicketSubmittedEvent) ?? {};
        expect(ticket?.priority?.level).to.equal('P1');
        expect(ticket?.requester.name).to.equal('Léa Martin');
      });
    }
  }

  it('starts the next call with one key and the focus on its first question', async () => {
    const agent = await interview();
    await agent.keys('Control+Enter');
    await waitUntil(() => agent.view.phase === 'delivered');
    await agent.settled();
    const before = agent.session.id;

    await agent.keys('Alt+n');

    expect(agent.session.id).not.to.equal(before);
    expect(agent.view.progress.settled).to.equal(0);
    expect(agent.focusedPart).to.equal('filrouge-question');
    await agent.type('Ana');
    await agent.keys('Enter');
    expect(agent.view.currentId).to.equal('callback');
  });

  for (const [way, request] of [
    ['by key', (agent: AgentHarness) => agent.keys('Alt+n')],
    ['by button', (agent: AgentHarness) => agent.part('filrouge-delivery').renderRoot.querySelector('button')?.click()],
  ] as const) {
    it(`leaves the next call to a page that wants it, ${way}`, async () => {
      const agent = await interview();
      await agent.keys('Control+Enter');
      await waitUntil(() => agent.view.phase === 'delivered');
      await agent.settled();
      const before = agent.session.id;
      const requests: Event[] = [];
      agent.element.addEventListener('filrouge-new-call-requested', (event) => {
        event.preventDefault();
        requests.push(event);
      });

      await request(agent);
      await agent.settled();

      expect(requests).to.have.length(1);
      expect(agent.session.id).to.equal(before);
    });
  }

  it('goes to the first gap by one key, be it a question or a rule', async () => {
    const agent = await AgentHarness.of();

    await agent.keys('Alt+s', 'Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+m');
    expect(agent.view.currentId).to.equal('caller');
    expect(agent.focusedPart).to.equal('filrouge-question');

    for (const { id, kind } of agent.view.missing) {
      if (kind === 'unanswered') agent.session.send({ type: 'ANSWER_UNKNOWN', id });
    }
    await agent.settled();
    await agent.keys('Alt+m');

    expect(agent.focusedPart).to.equal('filrouge-instructions');
  });

  it('takes the focus to the rule above the question where the rules are folded away', async () => {
    const agent = await AgentHarness.of({ width: 320 });
    for (const { id, kind } of agent.view.missing) {
      if (kind === 'unanswered') agent.session.send({ type: 'ANSWER_UNKNOWN', id });
    }
    await agent.settled();

    await agent.keys('Alt+m', 'Enter');

    expect(agent.view.instructions.find(({ id }) => id === 'no-promise')?.acknowledgedAt).to.be.a('string');
  });

  it('does not send too early: it says what is missing and goes there', async () => {
    const agent = await AgentHarness.of();
    await agent.keys('Alt+ArrowDown');

    await agent.keys('Control+Enter');

    expect(agent.view.phase).to.equal('interviewing');
    expect(agent.view.currentId).to.equal('caller');
    expect(agent.spoken.at(-1)).to.match(/^Not ready: \d+ missing\. Here is the first\./);
  });

  it('does not send while what is typed cannot be read', async () => {
    const agent = await interview();
    expect(agent.view.currentId).to.equal('since');
    await agent.type('the day before');

    await agent.keys('Control+Enter');

    expect(agent.view.phase).to.equal('interviewing');
    expect(agent.focusedPart).to.equal('filrouge-question');
  });

  it('counts the keys for the ticket', async () => {
    const agent = await AgentHarness.of();

    await agent.type('Lea');
    await holdKey('Backspace', () => agent.settled());
    await agent.type('Ana');
    await agent.keys('Enter');

    expect(agent.view.ticket.metrics.keystrokes).to.equal('Lea'.length + 1 + 'Ana'.length + 1);
  });

  it('answers by digit from anywhere in the widget that takes no text', async () => {
    const agent = await AgentHarness.of();
    agent.session.send({ type: 'QUESTION_OPENED', id: 'scope' });
    await agent.settled();
    agent.get('.send').focus();

    await agent.keys('3');

    expect(agent.view.steps[1]?.items.find(({ id }) => id === 'scope')).to.include({ value: 'site' });
  });
});

describe('a ticket that is not taken', () => {
  it('is kept whole and sent again as the same one', async () => {
    const tickets: string[] = [];
    const deliver: Deliver = (ticket, { attempt }) => {
      tickets.push(JSON.stringify([ticket.id, ticket.answers]));
      return attempt === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({ status: 'delivered' });
    };
    const agent = await interview({ deliver });
    await agent.keys('Control+Enter');
    await waitUntil(() => agent.view.phase === 'refused');
    await agent.settled();
    expect(agent.focusedPart).to.equal('filrouge-delivery');
    expect(agent.events.at(-1)).to.be.instanceOf(TicketFailedEvent);

    await agent.keys('Tab', 'Enter');
    await waitUntil(() => agent.view.phase === 'delivered');
    await agent.settled();

    expect(tickets).to.have.length(2);
    expect(tickets[0]).to.equal(tickets[1]);
    expect(agent.events.filter((event) => event instanceof TicketSubmittedEvent)).to.have.length(1);
    expect(agent.events.some((event) => event instanceof TicketDeliveredEvent)).to.equal(true);
    expect(agent.isFocused).to.equal(true);
  });

  it('can be corrected first', async () => {
    const agent = await interview({ deliver: answering({ status: 'refused', message: 'No such site' }) });
    await agent.keys('Control+Enter');
    await waitUntil(() => agent.view.phase === 'refused');
    await agent.settled();

    agent.part('filrouge-steps').renderRoot.querySelector('button')?.click();
    await agent.settled();

    expect(agent.view.phase).to.equal('interviewing');
    expect(agent.focusedPart).to.equal('filrouge-question');
  });
});

describe('a call that ends early', () => {
  it('is sent as the script says', async () => {
    const agent = await AgentHarness.of();
    await agent.type('Léa');
    await agent.keys('Enter', 'Alt+s');
    await agent.type('Lyon');
    await agent.keys('Enter');
    await agent.type('A payslip is wrong this month');
    await agent.keys('Enter', '5');
    expect(agent.everything).to.contain('Payroll is handled by Acme’s HR desk.');
    expect(agent.text('.send')).to.equal('Send: Redirected');

    await agent.keys('Alt+a', 'Control+Enter');
    await waitUntil(() => agent.view.phase === 'delivered');
    await agent.settled();

    expect(agent.view.ticket.outcome.kind).to.equal('redirected');
    expect(agent.everything).to.contain('Closed as Redirected');
  });

  for (const width of [320, 1400]) {
    it(`ends without a ticket by keyboard at ${width} px, with the focus on what happened`, async () => {
      const agent = await AgentHarness.of({ width });

      await agent.keys('Alt+e', '5');
      await agent.type('Wrong number');
      await agent.keys('Enter');

      expect(agent.view.phase).to.equal('abandoned');
      expect(agent.focusedPart).to.equal('filrouge-delivery');
      expect(agent.everything).to.contain('Call ended without a ticket');
      expect(agent.everything).to.contain('Wrong number');
      expect(agent.spoken.at(-1)).to.equal('The call ended without a ticket.');
      expect(agent.eventNames.at(-1)).to.equal('session-ended');
      expect(agent.eventNames).not.to.contain('ticket-submitted');
    });
  }

  it('is sent with what was typed, the keys pressed and how it ended', async () => {
    const agent = await AgentHarness.of({ deliver: answering({ status: 'delivered', reference: 'INC-4711' }) });

    await agent.type('Ana');
    await agent.keys('Alt+e', '1');
    await agent.type('Restarted');
    await agent.keys('Enter');
    await waitUntil(() => agent.view.phase === 'delivered');
    await agent.settled();

    const { ticket } = agent.events.find((event) => event instanceof TicketSubmittedEvent) ?? {};
    expect(ticket?.outcome).to.deep.equal({ kind: 'resolved', reason: 'Restarted' });
    expect(ticket?.requester.name).to.equal('Ana');
    // Alt counts as a key of its own: it is one that was pressed.
    expect(ticket?.metrics.keystrokes).to.equal('Ana'.length + 2 + 1 + 'Restarted'.length + 1);
    expect(agent.focusedPart).to.equal('filrouge-delivery');
    expect(agent.everything).to.match(/Closed as\s+Solved/);
    expect(agent.everything).to.contain('Restarted');
  });

  it('goes on at the question when the other ways are closed again', async () => {
    const agent = await AgentHarness.of();

    await agent.type('An');
    await agent.keys('Alt+e', 'Escape');

    expect(agent.focusedPart).to.equal('filrouge-question');
    await agent.type('a');
    await agent.keys('Enter');
    expect(agent.view.ticket.requester.name).to.equal('Ana');
  });
});

describe('what is read out', () => {
  it('is each change once, in order', async () => {
    const agent = await interview({ deliver: answering({ status: 'delivered', reference: 'INC-4711' }) });
    await agent.keys('Control+Enter');
    await waitUntil(() => agent.view.phase === 'delivered');
    await agent.settled();

    expect(agent.spoken[0]).to.match(/^Callback number\. 1 of \d+ questions answered\.$/);
    expect(agent.spoken.map((text) => text.replace(/ \d+ of \d+ questions answered\.$/, ''))).to.deep.equal([
      'Callback number.',
      'Site.',
      'Symptom.',
      'Area.',
      'Who is affected.',
      'Priority P3, Medium. Is work at a standstill?',
      'Priority P1, Critical. Since when?',
      'The ticket is ready to send.',
      'Sending the ticket.',
      'Ticket INC-4711 was created.',
    ]);
  });

  it('says a mistake in an answer once', async () => {
    const agent = await AgentHarness.of();
    agent.session.send({ type: 'QUESTION_OPENED', id: 'since' });
    await agent.settled();
    agent.spoken.length = 0;

    await agent.type('nonsense');
    await agent.keys('Enter');

    expect(agent.spoken).to.have.length(1);
    expect(agent.view.currentId).to.equal('since');
  });
});
