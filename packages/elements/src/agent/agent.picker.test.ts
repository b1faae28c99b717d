import type { Delivery } from '@filrouge/engine';
import { expect, waitUntil } from '../../../../testing/index.js';
import { answeredSession, readySession, siteDown } from '../testing/answered-session.js';
import { fixtureCatalog } from '../testing/fixture-catalog.js';
import { AgentHarness, type AgentSetup } from './agent.harness.js';

async function agentWith(setup: AgentSetup = {}): Promise<AgentHarness> {
  const agent = await AgentHarness.of({ scenario: undefined, catalog: fixtureCatalog(), hasFocus: false, ...setup });
  await waitUntil(() => agent.part('filrouge-picker').renderRoot?.querySelector('input, nav'), 'the picker is there', {
    timeout: 20_000,
  });
  await agent.settled();
  agent.element.focusQuestion();
  return agent;
}

/** Types a client and takes it; the call shows when its question has the focus. */
async function openCall(agent: AgentHarness, client: string): Promise<void> {
  const before = agent.element.session;
  await agent.type(client);
  await agent.keys('Enter');
  await waitUntil(
    () => agent.element.session !== before && agent.focusedPart === 'filrouge-question',
    'the call shows',
  );
  await agent.settled();
}

describe('an agent with a catalog', () => {
  it('begins with the clients, and goes on with the first question, by keys alone', async () => {
    const agent = await agentWith();
    expect(agent.focusedPart).to.equal('filrouge-picker');

    await openCall(agent, 'acme');

    expect(agent.view.client.name).to.equal('Acme Logistique');
    expect(agent.eventNames).to.deep.equal(['session-started']);
    await expect(agent.element).to.be.accessible();
  });

  it('takes three calls at once, and loses nothing of any', async () => {
    const agent = await agentWith();
    await openCall(agent, 'acme');
    await agent.type('Léa Martin');
    await agent.keys('Enter', 'Alt+n');
    await waitUntil(() => agent.focusedPart === 'filrouge-picker', 'the picker has the focus');
    await openCall(agent, 'valbrume');
    await agent.type('Inès Roy');
    await agent.keys('Enter', 'Alt+n');
    await waitUntil(() => agent.focusedPart === 'filrouge-picker', 'the picker has the focus');
    await openCall(agent, 'acme');

    const picker = agent.part('filrouge-picker');
    expect(picker.calls.map(({ view }) => view.phase)).to.deep.equal(['parked', 'parked', 'interviewing']);
    picker.renderRoot.querySelector<HTMLElement>('.call')?.click();
    await agent.settled();

    expect(agent.view.ticket.requester.name).to.equal('Léa Martin');
    expect(agent.view.phase).to.equal('interviewing');
    expect(agent.focusedPart).to.equal('filrouge-question');
    expect(agent.eventNames.filter((name) => name === 'session-started')).to.have.length(3);
  });

  it('goes back to the call when no other is taken after all', async () => {
    const agent = await agentWith();
    await openCall(agent, 'acme');

    await agent.keys('Alt+n');
    await waitUntil(() => agent.focusedPart === 'filrouge-picker', 'the picker has the focus');
    await agent.keys('Escape');
    await waitUntil(() => agent.focusedPart === 'filrouge-question', 'the question has the focus');

    expect(agent.view.phase).to.equal('interviewing');
  });

  it('tells of a ticket that arrives while another call is shown', async () => {
    let arrive: (delivery: Delivery) => void = () => undefined;
    const deliver = () => new Promise<Delivery>((resolve) => (arrive = resolve));
    const agent = await agentWith({ session: readySession(), deliver });
    await agent.keys('Control+Enter', 'Alt+n');
    await waitUntil(() => agent.focusedPart === 'filrouge-picker', 'the picker has the focus');
    await openCall(agent, 'valbrume');

    arrive({ status: 'delivered', reference: 'INC-1' });
    await waitUntil(() => agent.eventNames.includes('ticket-delivered'), 'the page is told');

    expect(agent.view.client.name).to.equal('Clinique Valbrume');
  });

  it('asks which client comes next once a call is over', async () => {
    const agent = await agentWith({ session: readySession() });
    await agent.keys('Control+Enter');
    await waitUntil(() => agent.view.phase === 'delivered', 'the ticket left');

    await agent.keys('Alt+n');
    await waitUntil(() => agent.focusedPart === 'filrouge-picker', 'the picker has the focus');
    await openCall(agent, 'valbrume');

    expect(agent.part('filrouge-picker').calls).to.have.length(1);
  });

  it('fits a sidebar', async () => {
    const agent = await agentWith({ width: 320, session: answeredSession(siteDown) });

    await agent.keys('Alt+n');
    await waitUntil(() => agent.focusedPart === 'filrouge-picker', 'the picker has the focus');

    const picker = agent.part('filrouge-picker');
    expect(agent.wideParts).to.deep.equal([]);
    expect(picker.scrollWidth).to.be.at.most(picker.clientWidth);
    await expect(agent.element).to.be.accessible();
  });
});
