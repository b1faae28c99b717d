import { expect, waitUntil } from '../../../../testing/index.js';
import { QuestionHarness } from './question.harness.js';

/** A name is typed, and the focus goes nowhere, as by a press beside everything. */
async function leftForNowhere(): Promise<QuestionHarness> {
  const question = await QuestionHarness.of();
  await waitUntil(() => question.element.renderRoot.querySelector('.upcoming'), 'the next question is ready');
  await question.type('Ana Petit');
  question.get<HTMLInputElement>('.field[data-focus]').blur();
  return question;
}

describe('what was typed when the focus goes nowhere', () => {
  it('is given once that was painted', async () => {
    const question = await leftForNowhere();
    expect(question.answerValue('caller')).to.equal(undefined);

    await waitUntil(() => question.answerValue('caller') !== undefined, 'the answer is given');

    expect(question.shownId).to.equal('caller');
    expect(question.typed).to.equal('Ana Petit');
  });

  it('is there for who listens to a press elsewhere', async () => {
    const question = await leftForNowhere();
    let heard: unknown;
    document.body.addEventListener('click', () => (heard = question.answerValue('caller')), { once: true });

    document.body.click();

    expect(heard).not.to.equal(undefined);
  });

  it('is given once by who goes on', async () => {
    const question = await leftForNowhere();
    let changes = 0;
    question.session.subscribe(() => (changes += 1));

    await question.click('[data-action="goOn"]');

    expect(question.shownId).to.equal('callback');
    expect([question.answerValue('caller') !== undefined, changes]).to.deep.equal([true, 1]);
  });

  it('waits on while the focus is back', async () => {
    const question = await leftForNowhere();
    question.element.focus();

    document.body.click();
    expect(question.answerValue('caller')).to.equal(undefined);
    await question.type(' junior');
    await question.press('Enter');

    expect(question.session.view.ticket.answers.map(({ display }) => display)).to.deep.equal(['Ana Petit junior']);
  });
});
