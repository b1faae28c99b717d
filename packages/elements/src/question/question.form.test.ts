import { createSession } from '@filrouge/engine';
import { expect } from '../../../../testing/index.js';
import { fixtureSession, parsedScenario } from '../testing/fixture-session.js';
import { typesSession } from '../testing/types-session.js';
import { QuestionHarness } from './question.harness.js';

/** Questions that an author named as what every form has. */
const namedLikeParts = {
  format: 1,
  id: 'named',
  version: '1.0.0',
  locales: ['en'],
  title: 'Named',
  client: { id: 'acme', name: 'Acme' },
  steps: [
    {
      id: 'home',
      title: 'Home',
      items: [
        { type: 'yesNo', id: 'children', label: 'Any children?' },
        { type: 'yesNo', id: 'insertBefore', label: 'A line before?' },
        { type: 'choices', id: 'classList', label: 'Which classes?', options: [{ value: 'one', label: 'One' }] },
        { type: 'text', id: 'submit', label: 'What is to be sent?' },
      ],
    },
  ],
  ticket: { title: 'Named' },
};

const formOf = (question: QuestionHarness) => question.get<HTMLFormElement>('form.turn');

describe('the form around a question', () => {
  it('is never sent', async () => {
    const question = await QuestionHarness.of();
    const sent: boolean[] = [];
    question.element.renderRoot.addEventListener('submit', ({ defaultPrevented }) => sent.push(defaultPrevented));

    formOf(question).requestSubmit();

    expect(sent).to.deep.equal([true]);
  });

  it('loses nothing of its own to a field, whatever the author calls the question', async () => {
    const session = createSession(parsedScenario(namedLikeParts));
    const question = await QuestionHarness.of({ session });

    await question.press('1', '2', '1', 'Enter');
    await question.type('a form');
    await question.press('Enter');

    const answers = session.view.ticket.answers.map(({ value }) => value);
    expect(answers).to.deep.equal([true, false, ['one'], 'a form']);
  });

  it('has no field of a name, or an id, that forms have', async () => {
    const taken: string[] = [];
    for (const session of [fixtureSession(), typesSession()]) {
      const question = await QuestionHarness.of({ session });
      while (question.shownId !== undefined) {
        for (const field of formOf(question).querySelectorAll('[name], [id]'))
          for (const name of [field.id, field.getAttribute('name') ?? ''])
            if (name !== '' && name in HTMLFormElement.prototype) taken.push(name);
        session.send({ type: 'QUESTION_SKIPPED', id: question.shownId });
        await question.settled();
      }
    }

    expect(taken).to.deep.equal([]);
  });
});
