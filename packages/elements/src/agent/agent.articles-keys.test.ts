import { createLocalSource } from '@filrouge/knowledge';
import type { Ticket } from '@filrouge/ticket';
import { expect, waitUntil } from '../../../../testing/index.js';
import { fixtureArticles } from '../testing/fixture-articles.js';
import { AgentHarness } from './agent.harness.js';

const knowledge = createLocalSource({ articles: fixtureArticles });
const title = 'The network of a site is down';

for (const width of [320, 1400])
  describe(`a call that an article solves, by keyboard alone at ${width} px`, () => {
    it('ends as resolved, with what was done with the articles in its ticket', async () => {
      const tickets: Ticket[] = [];
      const agent = await AgentHarness.of({
        knowledge,
        width,
        deliver: (ticket) => {
          tickets.push(ticket);
          return Promise.resolve({ status: 'delivered' });
        },
      });
      agent.session.send({ type: 'QUESTION_OPENED', id: 'symptom' });
      await agent.settled();
      const panel = () => agent.element.renderRoot.querySelector('filrouge-knowledge')?.renderRoot;
      const shown = (selector: string) => panel()?.querySelector<HTMLElement>(selector);
      const answer = () => agent.view.ticket.answers.find(({ id }) => id === 'symptom')?.value;
      const symptom = 'No network on the whole site';

      await agent.type(symptom);
      await agent.keys('Control+Enter');
      await waitUntil(() => shown('.suggestion')?.textContent?.includes(title), 'articles are shown');
      expect(answer()).to.equal(symptom);

      await agent.keys('Alt+k');
      await waitUntil(() => shown('.suggestion:focus'), 'the list has the focus');
      await agent.keys('ArrowDown', 'ArrowUp');
      await waitUntil(() => shown('.preview:popover-open'), 'the article shows beside');
      await agent.keys('Enter');
      await waitUntil(() => shown('#title:focus'), 'the article has the focus');
      await agent.keys('Tab', ' ');
      await waitUntil(() => shown('.progress-line')?.textContent?.includes('1 of 3'), 'a step is ticked');
      await agent.keys('4');
      await waitUntil(() => agent.view.ticket.notes.length > 0, 'the article is quoted');
      await waitUntil(() => shown('.step input:focus'), 'the focus stays');
      await agent.keys('1');
      await waitUntil(() => shown('.to-confirm:focus'), 'the operator is to ask whether it works');
      await agent.keys('Enter', 'Enter');
      expect(agent.view.phase).to.equal('interviewing');
      await agent.keys('Tab', 'Enter');
      await waitUntil(() => tickets.length > 0, 'the ticket is there');

      const [ticket] = tickets;
      expect(ticket?.outcome).to.deep.equal({ kind: 'resolved', reason: title });
      expect(ticket?.knowledge.opened).to.deep.equal(['kb-12']);
      expect(
        ticket?.knowledge.tried.map(({ id, outcome, stepsDone }) => [id, outcome, stepsDone?.length]),
      ).to.deep.equal([['kb-12', 'solved', 1]]);
      expect(ticket?.notes.map(({ text }) => text.includes('(kb-12)'))).to.deep.equal([true]);
      await waitUntil(() => agent.view.phase === 'delivered' && agent.isFocused, 'the call is over, the focus kept');
    });
  });
