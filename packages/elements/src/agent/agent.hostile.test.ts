import { expect, waitUntil } from '../../../../testing/index.js';
import { fixtureScenario } from '../testing/fixture-scenario.js';
import { AgentHarness } from './agent.harness.js';

const hostile = '<img src=x onerror="globalThis.wasHit = true">';

/** The fixture scenario with a hostile text wherever an author may put one. */
function hostileScenario(): Record<string, any> {
  const scenario = structuredClone(fixtureScenario) as Record<string, any>;
  scenario.title = hostile;
  scenario.client.name = hostile;
  scenario.instructions[0].text = hostile;
  scenario.steps[0].title = hostile;
  scenario.steps[0].items[0].label = hostile;
  scenario.steps[0].items[0].say = hostile;
  scenario.steps[1].items[0].say = 'Thank you {{ caller.name }}';
  scenario.steps[1].items[1].options[0].label = hostile;
  scenario.priority.impact[0].because = hostile;
  scenario.escalation[0].because = hostile;
  return scenario;
}

describe('hostile texts', () => {
  it('are read as they are written, wherever they stand, and do nothing', async () => {
    const agent = await AgentHarness.of({
      scenario: hostileScenario(),
      locale: 'en',
      deliver: () => Promise.resolve({ status: 'delivered', reference: hostile, url: `javascript:${hostile}` }),
    });

    await agent.type(hostile);
    await agent.keys('Enter', 'Alt+s');
    await agent.type('Lyon');
    await agent.keys('Enter');
    await agent.type(hostile);
    await agent.keys('Enter', '1', '3', '1', 'Alt+a', 'Alt+a', 'Control+Enter');
    await waitUntil(() => agent.view.phase === 'delivered');
    await agent.settled();

    expect(agent.everything).to.contain(hostile);
    expect(agent.elements.filter(({ localName }) => localName === 'img')).to.deep.equal([]);
    expect(agent.elements.filter((element) => element.matches('a[href^="javascript"]'))).to.deep.equal([]);
    expect('wasHit' in globalThis).to.equal(false);
  });

  it('do nothing in the problem panel either', async () => {
    const agent = await AgentHarness.of({ scenario: { ...fixtureScenario, [hostile]: hostile }, hasFocus: false });
    await waitUntil(() => agent.has('filrouge-problem'));
    await agent.settled();

    expect(agent.everything).to.contain(hostile);
    expect(agent.elements.filter(({ localName }) => localName === 'img')).to.deep.equal([]);
  });
});
