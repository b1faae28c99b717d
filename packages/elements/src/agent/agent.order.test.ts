import { expect, waitUntil } from '../../../../testing/index.js';
import { AgentHarness } from './agent.harness.js';

const stepSize = 10;

/** A scenario of so many questions of one kind, ten a step. */
function longScenario(size: number): object {
  const question = (place: number) => ({ type: 'text', id: `q${String(place)}`, label: `Question ${String(place)}` });
  const steps = Array.from({ length: size / stepSize }, (_, step) => ({
    id: `step${String(step)}`,
    title: `Step ${String(step)}`,
    items: Array.from({ length: stepSize }, (__, place) => question(step * stepSize + place)),
  }));
  return {
    format: 1,
    id: 'long',
    version: '1.0.0',
    locales: ['en'],
    title: 'Long',
    client: { id: 'acme', name: 'Acme' },
    steps,
    ticket: { title: 'Long' },
  };
}

/** Gives an answer, until all that follows it is there: the question after the next too, which is made ready in idle time. */
async function answer(agent: AgentHarness, place: number): Promise<void> {
  const { renderRoot } = agent.part('filrouge-question');
  agent.session.send({ type: 'ANSWER_GIVEN', id: `q${String(place)}`, value: 'a' });
  await agent.settled();
  const ready = `Question ${String(place + 2)}`;
  await waitUntil(() => renderRoot.querySelector('.upcoming')?.textContent.includes(ready), 'the next is ready', {
    timeout: 20_000,
  });
}

/** How many nodes an answer puts into the widget, everything that follows it included. */
async function nodesOfAnAnswer(size: number): Promise<number> {
  const agent = await AgentHarness.of({ scenario: longScenario(size) });
  await answer(agent, 0);
  let added = 0;
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) added += addedNodes.length;
  });
  for (const { shadowRoot } of [agent.element, ...agent.elements])
    if (shadowRoot) observer.observe(shadowRoot, { childList: true, subtree: true });

  await answer(agent, 1);

  observer.disconnect();
  return added;
}

describe('an answer', () => {
  it('shows the next question first; what stands around it follows the frame', async () => {
    const agent = await AgentHarness.of({ scenario: longScenario(stepSize) });
    const question = agent.part('filrouge-question');
    const outline = agent.part('filrouge-steps');
    const asked = () => outline.renderRoot.querySelector('[aria-current="true"]')?.textContent?.replace(/\s+/g, ' ');

    agent.session.send({ type: 'ANSWER_GIVEN', id: 'q0', value: 'a' });
    await question.updateComplete;

    expect(question.renderRoot.querySelector('#label')?.textContent).to.contain('Question 1');
    expect(asked()).to.contain('Question 0');

    await agent.settled();

    expect(asked()).to.contain('Question 1');
    expect(agent.spoken.at(-1)).to.contain('Question 1');
  });

  it('shows what stands around in a page that nobody looks at too', async () => {
    const agent = await AgentHarness.of({ scenario: longScenario(stepSize) });
    const frame = globalThis.requestAnimationFrame;
    globalThis.requestAnimationFrame = () => 0;

    agent.session.send({ type: 'ANSWER_GIVEN', id: 'q0', value: 'a' });
    await agent.settled();
    globalThis.requestAnimationFrame = frame;

    expect(agent.part('filrouge-steps').renderRoot.querySelector('.answer')?.textContent).to.equal('a');
  });

  it('renders as much in a scenario of 500 questions as in one of 20', async () => {
    const few = await nodesOfAnAnswer(20);

    expect(few).to.be.greaterThan(0);
    expect(await nodesOfAnAnswer(500)).to.be.at.most(few);
  });
});
