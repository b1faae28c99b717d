import { expect, waitUntil } from '../../../../testing/index.js';
import { readySession } from '../testing/answered-session.js';
import { AgentHarness } from './agent.harness.js';

describe('a ticket that is not taken, or never answered', () => {
  async function refused(width = 1400): Promise<AgentHarness> {
    const session = readySession({ deliver: () => Promise.resolve({ status: 'refused', message: 'No such site' }) });
    const agent = await AgentHarness.of({ session, width });
    await agent.keys('Control+Enter');
    await waitUntil(() => agent.view.phase === 'refused');
    await agent.settled();
    return agent;
  }

  it('is sent again by the key that sends', async () => {
    const agent = await refused();

    await agent.keys('Control+Enter');
    await waitUntil(() => agent.view.phase === 'refused');

    expect(agent.view.delivery.attempts).to.equal(2);
  });

  it('leads back to the answers, and from there to any other end', async () => {
    const agent = await refused();

    await agent.keys('Tab', 'Tab', 'Enter');

    expect(agent.view.phase).to.equal('interviewing');
    expect(agent.focusedPart).to.equal('filrouge-question');
    expect(agent.view.currentId).to.equal('copyTo');
    await agent.keys('Alt+e');
    expect(agent.focusedPart).to.equal('filrouge-ending');
  });

  it('says in words how it may be given up at 320 px, where it is the only button there', async () => {
    const agent = await refused(320);

    const button = agent.part('filrouge-ending').renderRoot.querySelector('button');
    expect(button?.offsetWidth).to.be.greaterThan(100);
    await expect(agent.element).to.be.accessible();
  });

  it('may be given up for the next call, with a reason', async () => {
    const agent = await refused();

    await agent.keys('Alt+e', '1');
    await agent.type('The caller opens it himself');
    await agent.keys('Enter');
    expect(agent.view.phase).to.equal('abandoned');
    expect(agent.focusedPart).to.equal('filrouge-delivery');

    await agent.keys('Alt+n');
    expect(agent.view.phase).to.equal('interviewing');
  });

  it('is waited for no longer than the operator wants', async () => {
    const agent = await AgentHarness.of({ session: readySession({ deliver: () => new Promise(() => {}) }) });
    await agent.keys('Control+Enter');
    const { id } = agent.view.ticket;

    await agent.keys('Tab', 'Enter');

    expect(agent.view.phase).to.equal('refused');
    expect(agent.view.ticket.id).to.equal(id);
    expect(agent.focusedPart).to.equal('filrouge-delivery');
    expect(agent.everything).to.contain('Send again');
  });
});
