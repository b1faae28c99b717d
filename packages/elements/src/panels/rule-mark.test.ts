import { expect, waitUntil } from '../../../../testing/index.js';
import { AgentHarness } from '../agent/agent.harness.js';
import { answeredSession, siteDown } from '../testing/answered-session.js';

const ruleText = (agent: AgentHarness) => agent.text('.rule') ?? '';

describe('a rule that shows alone', () => {
  it('says which of those to confirm it is, and in the end that all were', async () => {
    const agent = await AgentHarness.of({ session: answeredSession(siteDown), width: 320 });
    await waitUntil(() => ruleText(agent).includes('1 of 2'), 'the first is counted');

    agent.get('.rule .button').click();
    await waitUntil(() => ruleText(agent).includes('2 of 2'), 'the second is counted');
    expect(agent.get('.rule').querySelector('.badge')).to.equal(null);
    agent.get('.rule .button').click();

    await waitUntil(() => agent.text('.rule .badge') === 'Understood', 'it is said to be confirmed');
    // Where motion cannot be turned off, the button that sends takes its colour by and by.
    await waitUntil(() => agent.element.shadowRoot?.getAnimations().length === 0, 'all colours are there');
    await expect(agent.element).to.be.accessible();
  });

  it('is not counted where it is the only one', async () => {
    const agent = await AgentHarness.of({ session: answeredSession({ ...siteDown, scope: 'me' }), width: 320 });
    await waitUntil(() => agent.has('filrouge-instructions'), 'the panels are there');
    await agent.settled();

    expect(ruleText(agent)).not.to.include(' of ');
  });
});
