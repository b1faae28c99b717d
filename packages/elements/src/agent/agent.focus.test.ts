import { expect, waitUntil } from '../../../../testing/index.js';
import { answeredSession, readySession, siteDown } from '../testing/answered-session.js';
import { fixtureScenario } from '../testing/fixture-scenario.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { AgentHarness } from './agent.harness.js';

/** A call ready to send, at an optional number that was typed, could not be read and was left for the rules. */
async function afterRefusal(): Promise<AgentHarness> {
  const agent = await AgentHarness.of({ width: 1400, session: readySession() });
  agent.session.send({ type: 'QUESTION_OPENED', id: 'callback' });
  agent.element.focusQuestion();
  await waitUntil(() => agent.focusedPart === 'filrouge-question', 'the number is asked');
  await agent.type('abc');
  agent.part('filrouge-instructions').focus();
  await waitUntil(() => agent.part('filrouge-question').renderRoot.querySelector('.finding.error'), 'it is refused');
  return agent;
}

describe('the focus', () => {
  it('moves to the question when what has it folds away', async () => {
    const agent = await AgentHarness.of({ width: 1400 });
    agent.part('filrouge-instructions').focus();
    expect(agent.focusedPart).to.equal('filrouge-instructions');
    const place = agent.element.parentElement;

    place?.style.setProperty('inline-size', '500px');
    await waitUntil(() => agent.focusedPart === 'filrouge-question', 'the focus is on the question');

    await agent.type('Ana');
    await agent.keys('Enter');
    expect(agent.view.ticket.requester.name).to.equal('Ana');
  });

  it('goes to the very rule that is opened from the ticket', async () => {
    const agent = await AgentHarness.of({ session: answeredSession(siteDown) });
    const ticket = agent.part('filrouge-ticket');
    ticket.scrollIntoView();
    await waitUntil(() => ticket.renderRoot.querySelector('.missing .link'), 'the ticket shows');

    for (const link of ticket.renderRoot.querySelectorAll<HTMLElement>('.missing .link')) link.click();

    expect(agent.part('filrouge-instructions').shadowRoot?.activeElement?.id).to.equal('acknowledge-site-down');
  });

  it('goes from wherever it is to what becomes of the ticket that was sent', async () => {
    const agent = await AgentHarness.of({ width: 1400, session: readySession() });
    agent.part('filrouge-instructions').focus();

    await agent.keys('Control+Enter');

    await waitUntil(() => agent.view.phase === 'delivered', 'the ticket was taken');
    await waitUntil(() => agent.focusedPart === 'filrouge-delivery', 'the focus is on what became of it');
  });

  it('goes to what cannot be read, wherever the ticket was sent from', async () => {
    const agent = await afterRefusal();
    expect(agent.focusedPart).to.equal('filrouge-instructions');

    await agent.keys('Control+Enter');

    await waitUntil(() => agent.focusedPart === 'filrouge-question', 'the focus is on what was typed');
    expect(agent.view.phase).to.equal('interviewing');
    expect(agent.part('filrouge-question').renderRoot.querySelector('.finding.error')).not.to.equal(null);
  });

  it('goes to what cannot be read and was left for another question, instead of sending without it', async () => {
    const agent = await afterRefusal();
    agent.session.send({ type: 'QUESTION_OPENED', id: 'symptom' });
    await agent.settled();

    await agent.keys('Control+Enter');

    await waitUntil(() => agent.view.currentId === 'callback', 'the number is asked again');
    expect(agent.view.phase).to.equal('interviewing');
    expect(agent.part('filrouge-question').renderRoot.querySelector('.finding.error')).not.to.equal(null);
  });

  it('asks no more for what could not be read once the question was answered from elsewhere', async () => {
    const agent = await afterRefusal();
    agent.session.send({ type: 'QUESTION_OPENED', id: 'symptom' });
    agent.session.send({ type: 'ANSWER_GIVEN', id: 'callback', value: '0123456789' });
    await agent.settled();

    await agent.keys('Control+Enter');

    await waitUntil(() => agent.view.phase === 'delivered', 'the ticket was taken');
  });

  it('stays where it is while that shows', async () => {
    const agent = await AgentHarness.of({ width: 1400, session: answeredSession({}) });
    agent.get('select').focus();

    agent.element.parentElement?.style.setProperty('inline-size', '500px');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

    expect(agent.focusedPart).to.equal('select');
  });
});

describe('the focus asked for with the call itself', () => {
  it('comes to the call that the page shows in the same breath', async () => {
    const agent = await AgentHarness.of({ scenario: undefined, hasFocus: false });

    agent.element.session = fixtureSession({ locale: 'en' });
    agent.element.focusQuestion();

    await waitUntil(() => agent.focusedPart === 'filrouge-question', 'the question has the focus');
  });

  it('comes once the scenario was fetched', async () => {
    const agent = await AgentHarness.of({ scenario: undefined, hasFocus: false });
    const address = URL.createObjectURL(new Blob([JSON.stringify(fixtureScenario)], { type: 'application/json' }));

    agent.element.scenario = address;
    agent.element.focusQuestion();

    await waitUntil(() => agent.focusedPart === 'filrouge-question', 'the question has the focus');
    URL.revokeObjectURL(address);
  });
});
