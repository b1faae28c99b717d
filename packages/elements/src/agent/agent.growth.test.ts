import type { Session } from '@filrouge/engine';
import { expect, waitUntil } from '../../../../testing/index.js';
import { longSession } from '../testing/long-session.js';
import type { Density } from './agent.events.js';
import { AgentHarness } from './agent.harness.js';
import { workDuring, type Work } from './work.harness.js';

/** What waits for frames may come in one update or in two: more by so many is no growth. */
const byFrames = 6;
const patience = { timeout: 60_000 };

/** Answers the second question, which brings the third: what the widget does for it. `isAtRest` tells when nothing is to come any more. */
async function workOfOneAnswer(
  session: Session,
  density: Density,
  isAtRest: (agent: AgentHarness) => boolean,
): Promise<Work> {
  session.send({ type: 'QUESTION_OPENED', id: 'q2' });
  const agent = await AgentHarness.of({ session, density });
  const rest = async () => {
    await waitUntil(() => isAtRest(agent), 'all that is to come is there', patience);
    await agent.settled();
  };
  await rest();

  const work = await workDuring(agent.element, session, async () => {
    await agent.keys('1');
    await rest();
  });

  expect(agent.view.currentId).to.equal('q3');
  // With the place it stands in: the next one is to stand where this one stood.
  agent.element.parentElement?.remove();
  return work;
}

function expectNoGrowth([least, ...larger]: readonly Work[]): void {
  for (const { nodes, views, updates } of larger) {
    expect({ nodes, views }).to.deep.equal({ nodes: least?.nodes, views: least?.views });
    expect(updates).to.be.at.most((least?.updates ?? 0) + byFrames);
  }
}

describe('what the widget does for one answer', () => {
  it('does not grow with the call, one question at a time', async () => {
    const isReadyAhead = (agent: AgentHarness) =>
      agent.part('filrouge-question').renderRoot.querySelector('.upcoming')?.textContent?.includes('Check no. 4') ??
      false;
    const works: Work[] = [];
    for (const count of [10, 100, 1000, 10_000])
      works.push(await workOfOneAnswer(longSession(count, 10), 'question', isReadyAhead));

    expectNoGrowth(works);
  }).timeout(120_000);

  it('does not grow with the step, all of it on one page', async () => {
    const areRowsInSightWhole = (agent: AgentHarness) => {
      const page = agent.element.renderRoot.querySelector('filrouge-step-page');
      const first = page?.shadowRoot?.querySelector('.sketch');
      // As far ahead as the page makes rows whole.
      const sight = Math.min(window.innerHeight, agent.element.getBoundingClientRect().bottom) + 600;
      return first !== undefined && first !== null && first.getBoundingClientRect().top >= sight;
    };
    const works: Work[] = [];
    for (const count of [100, 1000, 3000])
      works.push(await workOfOneAnswer(longSession(count), 'step', areRowsInSightWhole));

    expectNoGrowth(works);
  }).timeout(120_000);
});
