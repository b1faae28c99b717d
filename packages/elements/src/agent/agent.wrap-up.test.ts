import { expect, sendKeys, waitUntil } from '../../../../testing/index.js';
import { readySession } from '../testing/answered-session.js';
import type { WrapUpEvent } from '../wrap-up/wrap-up.events.js';
import { AgentHarness, type AgentSetup } from './agent.harness.js';

/** An agent whose call was just delivered, and what its page hears of the wrap-up. */
async function delivered(setup: AgentSetup & { readonly wrapUpSeconds?: number } = {}) {
  const agent = await AgentHarness.of({ session: readySession(), ...setup });
  const told: WrapUpEvent[] = [];
  agent.element.addEventListener('filrouge-wrap-up', (event) => told.push(event));
  await agent.keys('Control+Enter');
  await waitUntil(() => agent.view.phase === 'delivered');
  await agent.settled();
  return { agent, told };
}

describe('the wrap-up of a call', () => {
  it('is not asked for by a page that would not hear it', async () => {
    const { agent } = await delivered();

    expect(agent.everything).not.to.contain('After the call');
  });

  it('is written by keyboard, and handed in by the key of the next call', async () => {
    const { agent, told } = await delivered({ wrapUpSeconds: 120 });
    const { id } = agent.session;
    expect(agent.focusedPart).to.equal('filrouge-delivery');
    await expect(agent.element).to.be.accessible();

    await agent.keys('Tab');
    await sendKeys({ type: 'Calls back at 5' });
    expect(agent.session.view.wrapUp?.note).to.equal('Calls back at 5');
    await agent.keys('Alt+n');
    await waitUntil(() => told.length > 0, 'the page hears of it');

    expect(told.map(({ note, ticket }) => [note, ticket.id])).to.deep.equal([['Calls back at 5', id]]);
    expect(agent.session.id).not.to.equal(id);
    await waitUntil(() => agent.focusedPart === 'filrouge-question', 'the focus is on the first question');
  });

  it('survives a move in the page, and is handed in when the agent leaves it', async () => {
    const { agent, told } = await delivered({ wrapUpSeconds: 0 });
    agent.session.send({ type: 'WRAP_UP_NOTED', note: 'Half' });
    await agent.settled();

    agent.element.parentElement?.before(agent.element);
    await agent.settled();
    expect(told).to.have.length(0);
    agent.element.remove();
    await waitUntil(() => told.length > 0, 'the page hears of it');

    expect(told.map(({ note }) => note)).to.deep.equal(['Half']);
  });
});
