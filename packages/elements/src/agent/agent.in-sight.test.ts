import type { Session } from '@filrouge/engine';
import { expect, waitUntil } from '../../../../testing/index.js';
import { answeredSession, readySession, siteDown } from '../testing/answered-session.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { AgentHarness, type AgentSetup } from './agent.harness.js';

/** A call in so little height that the columns scroll. */
async function lowAgent(setup: AgentSetup): Promise<AgentHarness> {
  const agent = await AgentHarness.of(setup);
  const place = agent.element.parentElement;
  if (!place) throw new Error('[test] the agent stands nowhere');
  place.style.blockSize = '300px';
  await waitUntil(() => sideOf(agent).scrollHeight > sideOf(agent).clientHeight, 'the column scrolls');
  return agent;
}

const sideOf = (agent: AgentHarness): HTMLElement => agent.get('.side');

function isInFrame(shown: Element | null | undefined, frame: Element): boolean {
  if (!shown) return false;
  const [place, { top, bottom }] = [shown.getBoundingClientRect(), frame.getBoundingClientRect()];
  // Rows are placed by fractions of a pixel.
  return place.top >= top - 1 && Math.min(place.bottom, place.top + 60) <= bottom + 1;
}

const ruleOf = (agent: AgentHarness, id: string) =>
  agent.part('filrouge-instructions').shadowRoot?.querySelector(`#acknowledge-${id}`)?.closest('li');

/** What the fixture asks beside the answers that are there. */
function settleTheRest(session: Session): void {
  for (const { id } of session.view.steps.flatMap(({ items }) => items))
    if (!(id in siteDown)) session.send({ type: 'ANSWER_UNKNOWN', id });
}

/** Leaves the column where whoever read the ticket left it. */
function scrollToEnd(column: HTMLElement): void {
  column.scrollTop = column.scrollHeight;
  expect(column.scrollTop).to.be.above(0);
}

describe('the column beside the question', () => {
  it('shows the rules of the next client from the first on, wherever the last call left it', async () => {
    const agent = await lowAgent({ session: answeredSession(siteDown) });
    scrollToEnd(sideOf(agent));

    agent.element.session = fixtureSession({ locale: 'en' });

    await waitUntil(() => sideOf(agent).scrollTop === 0, 'the column begins anew');
    await waitUntil(() => isInFrame(ruleOf(agent, 'no-promise'), sideOf(agent)), 'the first rule is in sight');
  });

  it('brings a rule into sight when it comes up', async () => {
    const agent = await lowAgent({ session: answeredSession({ ...siteDown, scope: 'me' }) });
    scrollToEnd(sideOf(agent));

    agent.session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'site' });

    await waitUntil(() => isInFrame(ruleOf(agent, 'site-down'), sideOf(agent)), 'the rule is in sight');
  });

  it('brings the next rule that waits into sight, when one is confirmed', async () => {
    const agent = await lowAgent({ session: answeredSession(siteDown) });
    scrollToEnd(sideOf(agent));

    agent.session.send({ type: 'INSTRUCTION_ACKNOWLEDGED', id: 'site-down' });

    await waitUntil(() => isInFrame(ruleOf(agent, 'no-promise'), sideOf(agent)), 'the other rule is in sight');
  });

  it('comes to the ticket once it is to be read over', async () => {
    const session = readySession();
    const agent = await lowAgent({ session });
    const ticket = agent.get('filrouge-ticket');
    sideOf(agent).scrollTop = 0;
    expect(isInFrame(ticket, sideOf(agent))).to.equal(false);

    settleTheRest(session);

    await waitUntil(() => isInFrame(ticket, sideOf(agent)), 'the ticket is in sight');
  });

  it('unfolds the ticket that is to be read over where it folds away, and lets it be folded', async () => {
    const session = readySession();
    const agent = await AgentHarness.of({ session, width: 600 });
    const isOpen = () => agent.button('Ticket and priority').getAttribute('aria-expanded');
    expect(isOpen()).to.equal('false');

    settleTheRest(session);
    await waitUntil(() => isOpen() === 'true', 'the ticket is unfolded');
    expect(agent.part('filrouge-ticket').checkVisibility()).to.equal(true);
    agent.button('Ticket and priority').click();
    await waitUntil(() => isOpen() === 'false', 'the ticket is folded');

    session.send({ type: 'QUESTION_OPENED', id: 'symptom' });
    await agent.settled();
    expect(isOpen()).to.equal('false');
  });

  it('begins the next call folded as the first began', async () => {
    const agent = await AgentHarness.of({ session: readySession(), width: 600 });
    const isOpen = () => agent.button('Ticket and priority').getAttribute('aria-expanded');
    agent.button('Ticket and priority').click();
    await waitUntil(() => isOpen() === 'true', 'the ticket is unfolded');

    agent.element.session = fixtureSession({ locale: 'en' });

    await waitUntil(() => isOpen() === 'false', 'the ticket is folded');
  });

  it('does not scroll the question away where all of it is one column', async () => {
    const agent = await AgentHarness.of({ session: answeredSession({ ...siteDown, scope: 'me' }), width: 400 });
    const top = () => agent.part('filrouge-question').getBoundingClientRect().top;
    const was = top();

    agent.session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'site' });
    await agent.settled();

    expect(agent.get('.body').scrollTop).to.equal(0);
    expect(top()).to.be.at.least(was - 1);
  });

  it('shows a rule below the bar when the focus goes to it in a narrow page', async () => {
    const agent = await AgentHarness.of({ session: answeredSession(siteDown), width: 320 });
    const below = document.createElement('div');
    below.style.blockSize = '200vh';
    agent.element.after(below);
    // Behind the bar, which a browser takes for seen.
    window.scrollBy(0, agent.get('.rule .button').getBoundingClientRect().top - 5);
    await agent.keys('Alt+m');

    const bar = agent.get('.header').getBoundingClientRect();
    await waitUntil(() => agent.get('.rule .button').matches(':focus'), 'the rule has the focus');
    expect(agent.get('.rule').getBoundingClientRect().top).to.be.at.least(Math.max(bar.bottom, 0) - 1);
  });
});
