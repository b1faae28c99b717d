import type { IncidentSource } from '@filrouge/knowledge';
import { expect, waitUntil } from '../../../../testing/index.js';
import { AgentHarness } from './agent.harness.js';

const incidents: IncidentSource = {
  id: 'Monitoring',
  open: () => Promise.resolve({ incidents: [{ id: 'INC-204', title: 'Network down' }], issues: [] }),
};

/** A call about a dead network, once its incident is shown. */
async function agentWith(): Promise<AgentHarness> {
  const agent = await AgentHarness.of({ incidents, width: 320 });
  agent.session.send({ type: 'ANSWER_GIVEN', id: 'symptom', value: 'No network on the whole site' });
  await waitUntil(() => panelOf(agent)?.renderRoot?.querySelector('.link'), 'the incident is shown', { timeout: 8000 });
  return agent;
}

const panelOf = ({ element }: AgentHarness) => element.renderRoot.querySelector('filrouge-incidents');

describe('filrouge-agent with known incidents', () => {
  it('has no place for them without a source, and leaves the key to the browser', async () => {
    const agent = await AgentHarness.of();
    let isTaken = false;
    agent.element.addEventListener('keydown', (event) => (isTaken = event.defaultPrevented));
    await agent.keys('Alt+l');

    expect([panelOf(agent), isTaken]).to.deep.equal([null, false]);
  });

  it('links the call by one key from where the operator types, and takes it back by the same', async () => {
    const agent = await agentWith();

    await agent.keys('Alt+l');
    expect(agent.view.ticket.incident).to.deep.equal({ id: 'INC-204', title: 'Network down', source: 'Monitoring' });
    await expect(agent.element).to.be.accessible();

    await agent.keys('Alt+l');
    expect([agent.view.ticket.incident, agent.view.ticket.outcome.kind]).to.deep.equal([undefined, 'qualified']);
  });

  it('sends a linked call by the usual key, unanswered questions or not', async () => {
    const agent = await agentWith();
    for (const { id, needsAcknowledgement } of agent.view.instructions)
      if (needsAcknowledgement) agent.session.send({ type: 'INSTRUCTION_ACKNOWLEDGED', id });

    await agent.keys('Alt+l', 'Control+Enter');
    await waitUntil(() => agent.view.phase === 'delivered', 'the ticket is there', { timeout: 8000 });

    expect(agent.view.ticket.outcome).to.deep.equal({ kind: 'linked', reason: 'INC-204 · Network down' });
  });

  it('waits for no answer once it is linked, and goes to the rule that holds the ticket back', async () => {
    const agent = await agentWith();
    const rules = agent.view.missing.filter(({ kind }) => kind === 'unacknowledged');

    await agent.keys('Alt+l', 'Control+Enter');

    expect(rules).to.have.length(1);
    expect(agent.element.renderRoot.querySelector('.gap')?.textContent).to.contain('1 missing');
    const outline = agent.element.renderRoot.querySelector('filrouge-steps');
    const counted = () => outline?.renderRoot?.querySelector('.summary .badge')?.textContent?.trim();
    await waitUntil(() => counted() === '1 missing', `the outline counts ${counted()}`, { timeout: 8000 });
    await waitUntil(() => agent.element.shadowRoot?.activeElement?.matches('[data-waiting]'), 'the rule has the focus');
  });
});
