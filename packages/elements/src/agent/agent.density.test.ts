import { expect, waitUntil } from '../../../../testing/index.js';
import type { FilrougeStepPage } from '../step-page/step-page.js';
import { DensityChangedEvent } from './agent.events.js';
import { AgentHarness } from './agent.harness.js';

/** Switches to the whole step and waits until its page has the focus. */
async function wholeStep(agent: AgentHarness): Promise<FilrougeStepPage> {
  await agent.keys('Alt+w');
  await waitUntil(() => agent.focusedPart === 'filrouge-step-page', 'the page of the step has the focus', {
    timeout: 10_000,
  });
  return agent.part('filrouge-step-page');
}

describe('the density of an agent', () => {
  it('goes to the whole step by one key and back, with what was typed and the focus kept', async () => {
    const agent = await AgentHarness.of();
    const heard: Event[] = [];
    agent.element.addEventListener('filrouge-density-changed', (event) => heard.push(event));
    await agent.type('Léa Martin');

    await wholeStep(agent);
    expect(agent.element.getAttribute('density')).to.equal('step');
    await agent.keys('Alt+w');

    expect(agent.focusedPart).to.equal('filrouge-question');
    expect(agent.view.ticket.requester.name).to.equal('Léa Martin');
    expect(heard.map((event) => event instanceof DensityChangedEvent && event.density)).to.deep.equal([
      'step',
      'question',
    ]);
  });

  it('is accessible with the whole step', async () => {
    const agent = await AgentHarness.of();
    await wholeStep(agent);

    await expect(agent.element).to.be.accessible();
  });

  it('takes a whole step by Enter alone, and says which step comes next, once', async () => {
    const agent = await AgentHarness.of();
    await wholeStep(agent);
    agent.spoken.length = 0;

    await agent.type('Léa Martin');
    await agent.keys('Enter', 'Enter');
    expect(agent.spoken).to.deep.equal([]);
    await agent.type('lyon');
    await agent.keys('Enter');

    expect(agent.view.current?.id).to.equal('symptom');
    expect(agent.spoken).to.deep.equal(['Step 2 of 3: Problem']);
  });

  it('keeps the shortcuts of the call', async () => {
    const agent = await AgentHarness.of();
    await wholeStep(agent);

    await agent.keys('Alt+PageDown');
    expect(agent.view.currentId).to.equal('symptom');
    await agent.keys('Alt+m');
    expect(agent.view.currentId).to.equal('caller');
    await agent.keys('Alt+a');
    expect(agent.view.missing.map(({ id }) => id)).not.to.include('no-promise');
  });

  it('goes to other steps by the same keys where one question shows', async () => {
    const agent = await AgentHarness.of();

    await agent.keys('Alt+PageDown');

    expect(agent.view.currentId).to.equal('symptom');
    expect(agent.focusedPart).to.equal('filrouge-question');
  });
});
