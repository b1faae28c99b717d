import { expect, waitUntil } from '../../../../testing/index.js';
import { pressKeys } from '../testing/press-keys.js';
import { rowsScenario } from '../testing/rows-scenario.js';
import { rowsSession } from '../testing/rows-session.js';
import { AgentHarness } from './agent.harness.js';

/** A call about three machines, at the second, with the table there. */
async function machinesCall(width = 1400): Promise<AgentHarness> {
  const session = rowsSession();
  session.send({ type: 'QUESTION_OPENED', id: 'machines[2].tag' });
  const agent = await AgentHarness.of({ scenario: rowsScenario, session, width });
  const isThere = () => agent.element.renderRoot.querySelector('filrouge-rows')?.shadowRoot?.querySelector('table');
  await waitUntil(isThere, 'the table was loaded', { timeout: 20_000 });
  return agent;
}

describe('rows in a call', () => {
  it('come in a table below the question, loaded when there are any', async () => {
    const agent = await machinesCall(320);

    await expect(agent.element).to.be.accessible();
    expect(agent.part('filrouge-rows').renderRoot.querySelectorAll('tbody tr')).to.have.length(3);
  });

  it('are not loaded for a call without any', async () => {
    const agent = await AgentHarness.of();

    expect(agent.has('filrouge-rows')).to.equal(false);
  });

  it('are added by a key, from the field too, with what was typed', async () => {
    const agent = await machinesCall();

    await pressKeys('X');
    await pressKeys('Alt+Insert');
    await agent.settled();

    expect(agent.view.currentId).to.equal('machines[4].tag');
    expect(agent.focusedPart).to.equal('filrouge-question');
    expect(agent.spoken.join(' ')).to.contain('Machine 4, 4 of 4.');
    expect(agent.view.steps[0]?.items.find(({ id }) => id === 'machines[2].tag')).to.have.property('display', 'PC-40X');
  });

  it('are removed and brought back by keys, which is said once, and the focus stays in the question', async () => {
    const agent = await machinesCall();

    await pressKeys('Alt+Delete');
    await agent.settled();
    expect(agent.view.currentId).to.equal('machines');
    expect(agent.spoken.filter((sentence) => sentence.includes('PC-40 removed.'))).to.have.length(1);
    await pressKeys('Alt+z');
    await agent.settled();

    expect(agent.view.currentId).to.equal('machines[2].tag');
    expect(agent.spoken.at(-1)).to.contain('PC-40 is back');
    expect(agent.focusedPart).to.equal('filrouge-question');
  });
});
