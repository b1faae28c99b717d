import { createSession } from '@filrouge/engine';
import { parseScenario } from '@filrouge/scenario';
import { expect, fixture, html } from '../../../../testing/index.js';
import '../question/question.define.js';
import type { FilrougeQuestion } from '../question/question.js';

const parsed = parseScenario({
  format: 1,
  id: 'rows',
  version: '1',
  locales: ['en'],
  title: 'Rows',
  client: { id: 'acme', name: 'Acme' },
  steps: [
    {
      id: 'step',
      title: 'Step',
      items: [
        {
          type: 'repeat',
          id: 'machines',
          label: 'Machine',
          max: 2,
          items: [{ type: 'yesNo', id: 'down', label: 'Down?' }],
        },
      ],
    },
  ],
  ticket: { title: 'T' },
});

it('asks for rows one by one by digits, and ends the list', async () => {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const session = createSession(parsed.scenario);
  const question = await fixture<FilrougeQuestion>(html`<filrouge-question .session=${session}></filrouge-question>`);
  await expect(question).to.be.accessible();

  question.act({ action: 'pick', digit: 1 });
  await question.updateComplete;
  expect(question.shadowRoot?.querySelector('.row-name')?.textContent).to.equal('Machine 1');
  question.act({ action: 'pick', digit: 1 });
  await question.updateComplete;

  expect(session.view.currentId).to.equal('machines');
  question.act({ action: 'pick', digit: 2 });
  expect(session.view.isReady).to.equal(true);
  expect(session.view.ticket.answers.map(({ id }) => id)).to.deep.equal(['machines[1].down', 'machines']);
});
