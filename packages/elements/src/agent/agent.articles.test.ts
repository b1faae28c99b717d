import { createLocalSource } from '@filrouge/knowledge';
import { expect, waitUntil } from '../../../../testing/index.js';
import type { FilrougeKnowledge } from '../knowledge/knowledge.js';
import { fixtureArticles } from '../testing/fixture-articles.js';
import type { AgentSetup } from './agent.harness.js';
import { AgentHarness } from './agent.harness.js';

const knowledge = createLocalSource({ articles: fixtureArticles });

/** A call about a dead network, once its articles are shown. */
async function agentWith(setup: AgentSetup): Promise<{ agent: AgentHarness; panel: FilrougeKnowledge }> {
  const agent = await AgentHarness.of(setup);
  agent.session.send({ type: 'ANSWER_GIVEN', id: 'symptom', value: 'No network on the whole site' });
  await waitUntil(() => panelOf(agent)?.renderRoot?.querySelector('.suggestion'), 'articles are shown', {
    timeout: 8000,
  });
  const panel = panelOf(agent);
  if (!panel) throw new Error('no panel');
  return { agent, panel };
}

const panelOf = ({ element }: AgentHarness) => element.renderRoot.querySelector('filrouge-knowledge');

describe('filrouge-agent with a knowledge base', () => {
  it('has no place for articles without one', async () => {
    const agent = await AgentHarness.of();

    expect([panelOf(agent), agent.find('.articles')]).to.deep.equal([null, undefined]);
  });

  it('shows what fits the answers, and counts it where there is room for a heading only', async () => {
    const { agent, panel } = await agentWith({ knowledge, width: 320 });

    expect(panel.renderRoot.querySelector('.title')?.textContent).to.equal('The network of a site is down');
    expect(agent.button('Articles (').getAttribute('aria-expanded')).to.equal('false');
    await expect(agent.element).to.be.accessible();
  });

  it('leads to the articles by a key, and opens one by a digit that the question then does not see', async () => {
    const { agent, panel } = await agentWith({ knowledge, width: 320 });
    const before = agent.view.currentId;

    await agent.keys('Alt+k', '1');
    await waitUntil(() => panel.renderRoot.querySelector('.body'), 'the article is open');

    expect(agent.view.ticket.knowledge.opened).to.deep.equal(['kb-12']);
    expect([agent.view.currentId, agent.view.ticket.answers.length]).to.deep.equal([before, 1]);
  });

  it('tells the rule that waits above the question where the articles stand above the rules', async () => {
    const { agent } = await agentWith({ knowledge, width: 900 });
    expect(agent.get('.rule [data-waiting]').checkVisibility()).to.equal(true);

    await agent.keys('Alt+a');

    await waitUntil(() => !agent.find('.rule')?.checkVisibility(), 'it has gone once it is confirmed');
  });

  it('leaves what became of the ticket its own room beside an open article', async () => {
    const { agent, panel } = await agentWith({ knowledge, width: 1400 });
    await agent.keys('Alt+k', '1');
    await waitUntil(() => panel.renderRoot.querySelector('.body'), 'the article is open');

    agent.session.send({ type: 'CALL_ABANDONED', reason: 'The caller hung up' });
    await waitUntil(() => agent.find('filrouge-delivery')?.checkVisibility(), 'the end of the call shows');

    const main = agent.get('.main');
    agent.get('filrouge-delivery').style.minBlockSize = '450px';
    await waitUntil(() => main.clientHeight > 450, 'all of it is in sight');
    expect(main.scrollHeight).to.be.at.most(main.clientHeight + 1);
  });

  it('shares the height between an open article and the question', async () => {
    const { agent, panel } = await agentWith({ knowledge, width: 1400 });
    // Longer than the window: both would want all of it.
    agent.get('filrouge-question').style.minBlockSize = '2000px';
    const heightOf = (selector: string) => agent.get(selector).offsetHeight;

    await agent.keys('Alt+k', '1');
    await waitUntil(() => panel.renderRoot.querySelector('.body'), 'the article is open');

    await waitUntil(() => heightOf('.articles-column') >= heightOf('.body') * 0.45, 'the article has its share');
    expect(heightOf('.main')).to.be.at.least(heightOf('.body') * 0.45);
  });

  it('leaves the key to the browser without a knowledge base', async () => {
    const agent = await AgentHarness.of();
    let isTaken = false;
    agent.element.addEventListener('keydown', (event) => (isTaken = event.defaultPrevented));

    await agent.keys('Alt+k');

    expect(isTaken).to.equal(false);
  });

  it('takes the address of an index, and goes on without the network once it is there', async () => {
    const body = new Blob([JSON.stringify(knowledge)], { type: 'application/json' });
    const address = URL.createObjectURL(body);
    const agent = await AgentHarness.of({ knowledge: address });
    await waitUntil(() => agent.view.suggestions, 'the search is there', { timeout: 8000 });
    agent.session.send({ type: 'ANSWER_GIVEN', id: 'symptom', value: 'printer' });
    await agent.session.searchSettled();
    URL.revokeObjectURL(address);

    agent.session.send({ type: 'ANSWER_GIVEN', id: 'symptom', value: 'No network on the whole site' });
    await agent.session.searchSettled();

    expect(agent.view.suggestions?.list[0]?.article.id).to.equal('kb-12');
  });

  it('says by a note that an index cannot be had; the call goes on', async () => {
    const agent = await AgentHarness.of({ knowledge: '/not-there.json' });
    agent.session.send({ type: 'ANSWER_GIVEN', id: 'symptom', value: 'No network' });
    // The search of the call's start failed as well: only that of the answer counts.
    await agent.session.searchSettled();

    expect(agent.view.suggestions?.state).to.equal('failed');
    expect(agent.view.suggestions?.issues).to.have.lengthOf(1);
    expect([agent.view.problems, agent.view.phase]).to.deep.equal([[], 'interviewing']);
  });
});
