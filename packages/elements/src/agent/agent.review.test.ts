import { expect, waitUntil } from '../../../../testing/index.js';
import { questionOf } from '../steps/question-state.js';
import { answeredSession, siteDown } from '../testing/answered-session.js';
import { AgentHarness } from './agent.harness.js';

/** A call with a tag that the area judges, and the area changed by the operator. */
async function afterChange(): Promise<AgentHarness> {
  const session = answeredSession({ ...siteDown, assetTag: 'ACM-12' });
  session.send({ type: 'QUESTION_OPENED', id: 'category' });
  const agent = await AgentHarness.of({ session });
  agent.session.send({ type: 'ANSWER_GIVEN', id: 'category', value: 'printing' });
  await agent.settled();
  await waitUntil(() => agent.part('filrouge-review').renderRoot.querySelector('li'), 'the list shows');
  return agent;
}

describe('an answer that a change put in doubt', () => {
  it('is told once, with its cause', async () => {
    const agent = await afterChange();
    agent.session.send({ type: 'QUESTION_OPENED', id: 'symptom' });
    await agent.settled();

    const told = agent.spoken.filter((sentence) => sentence.includes('To review: Asset tag, because “Area” changed.'));
    expect(told.length).to.equal(1);
  });

  it('is one key away, and one more says that it still holds', async () => {
    const agent = await afterChange();

    await agent.keys('Alt+v');
    expect(agent.view.currentId).to.equal('assetTag');
    expect(agent.focusedPart).to.equal('filrouge-question');
    await agent.keys('Enter');

    expect(questionOf(agent.view, 'assetTag')?.needsReview).to.equal(false);
  });

  it('keeps the focus in the call when the last of the list is confirmed', async () => {
    const agent = await afterChange();
    const review = agent.part('filrouge-review');
    review.focus();
    expect(agent.focusedPart).to.equal('filrouge-review');

    await agent.keys('Enter');

    await waitUntil(() => agent.focusedPart === 'filrouge-question', 'the focus is at the question');
    expect(review.renderRoot.querySelector('li')).to.equal(null);
  });
});

describe('a required question passed over by Enter', () => {
  it('is told once with what is asked instead, shown, and one key away', async () => {
    const agent = await AgentHarness.of();
    expect(agent.view.currentId).to.equal('caller');

    await agent.keys('Enter');
    const left = () => agent.part('filrouge-review').renderRoot.querySelector('.left');
    await waitUntil(left, 'the note shows');
    const told = () => agent.spoken.filter((sentence) => sentence.includes('Left for later: Who is calling?'));
    await waitUntil(() => told().length > 0, 'it is told');
    await agent.keys('Alt+ArrowUp');

    expect(agent.view.currentId).to.equal('caller');
    expect(agent.focusedPart).to.equal('filrouge-question');
    await waitUntil(() => !left(), 'the note is gone');
    expect(told().length).to.equal(1);
  });

  it('is noted on the page of a step as well, whose row may be out of sight', async () => {
    const agent = await AgentHarness.of();
    agent.element.density = 'step';
    await waitUntil(() => agent.has('filrouge-step-page'), 'the page of the step shows');

    agent.session.send({ type: 'WENT_ON' });

    const left = () => agent.part('filrouge-review').renderRoot.querySelector('.left');
    await waitUntil(left, 'the note shows');
  });
});
