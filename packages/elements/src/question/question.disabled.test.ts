import { questionTypes } from '@filrouge/scenario';
import { expect, fixture, html, waitUntil } from '../../../../testing/index.js';
import { everyTypeScenario, sampleOf } from '../testing/every-type-scenario.js';
import { typesSession } from '../testing/types-session.js';
import { QuestionHarness } from './question.harness.js';
import type { FilrougeQuestion } from './question.js';

/** What the operator could still use, by selector; a list of rows is an element of its own. */
const usableIn = (element: FilrougeQuestion) =>
  element.renderRoot.querySelectorAll(':is(input, button, select, textarea):enabled').length;

describe('a question of a call that takes no answer', () => {
  for (const { name } of questionTypes)
    it(`can be read and not changed: ${name}`, async () => {
      const session = typesSession({ locale: 'en' }, everyTypeScenario());
      session.send({ type: 'ANSWER_GIVEN', id: name, value: sampleOf(name) });
      session.send({ type: 'QUESTION_OPENED', id: name });
      const element = await fixture<FilrougeQuestion>(
        html`<filrouge-question .session=${session}></filrouge-question>`,
      );
      const question = new QuestionHarness(element);
      await question.settled();
      expect(usableIn(element)).to.be.above(0);

      session.send({ type: 'CALL_PARKED' });
      await waitUntil(() => usableIn(element) === 0, 'nothing can be used', { timeout: 10_000 });
    });

  it('takes answers again once the call is taken up', async () => {
    const session = typesSession({ locale: 'en' }, everyTypeScenario());
    session.send({ type: 'QUESTION_OPENED', id: 'text' });
    session.send({ type: 'CALL_PARKED' });
    const question = await QuestionHarness.of({ session, open: 'text' });

    session.send({ type: 'CALL_RESUMED' });
    await question.settled();
    question.element.focus();
    await question.type('Nothing starts');
    await question.press('Enter');

    expect(session.view.steps[0]?.items.find(({ id }) => id === 'text')).to.deep.include({ value: 'Nothing starts' });
  });

  it('follows the call where it is shown by its id', async () => {
    const session = typesSession({ locale: 'en' }, everyTypeScenario());
    const element = await fixture<FilrougeQuestion>(
      html`<filrouge-question question-id="text" .session=${session}></filrouge-question>`,
    );

    session.send({ type: 'CALL_ABANDONED', reason: 'cut off' });

    await waitUntil(() => usableIn(element) === 0, 'nothing can be used', { timeout: 10_000 });
  });
});
