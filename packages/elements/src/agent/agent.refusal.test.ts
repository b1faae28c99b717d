import { expect, waitUntil } from '../../../../testing/index.js';
import { readySession } from '../testing/answered-session.js';
import { AgentHarness } from './agent.harness.js';

describe('a ticket that is not taken, or never answered', () => {
  async function refused(): Promise<AgentHarness> {
    const session = readySession({ deliver: () => Promise.resolve({ status: 'refused', message: 'No such site' }) });
    const agent = await AgentHarness.of({ session });
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
