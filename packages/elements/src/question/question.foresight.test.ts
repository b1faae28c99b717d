import { expect, fixture, html, waitUntil } from '../../../../testing/index.js';
import { fixtureSession } from '../testing/fixture-session.js';
import type { FilrougeQuestion } from './question.js';
import { QuestionHarness } from './question.harness.js';

/** What is ready out of sight; waited for, since it is made when the page is idle. */
async function upcomingOf({ element }: QuestionHarness, label: string): Promise<HTMLElement> {
  const find = () => element.renderRoot.querySelector<HTMLElement>('.upcoming');
  await waitUntil(() => find()?.textContent?.includes(label), `"${label}" is ready`, { timeout: 10_000 });
  return find() as HTMLElement;
}

describe('the question after this one', () => {
  it('is ready before it is asked, unseen, and shown without being made again', async () => {
    const question = await QuestionHarness.of();
    const labels = question.texts('#label');
    const upcoming = await upcomingOf(question, 'Callback number');
    const control = upcoming.querySelector('[data-focus]');
    expect(upcoming.getBoundingClientRect().height).to.equal(0);
    expect(getComputedStyle(upcoming).overflowY).to.equal('clip');
    expect(upcoming.ariaHidden).to.equal('true');
    expect(question.texts('#label')).to.deep.equal(labels);
    await expect(question.element).to.be.accessible();

    await question.type('Ana Petit');
    await question.press('Enter');

    expect(question.focused).to.equal(control);
    expect(question.element.renderRoot.querySelectorAll('#label')).to.have.lengthOf(1);
    await expect(question.element).to.be.accessible();
  });

  it('takes no focus while it waits', async () => {
    const question = await QuestionHarness.of();
    const upcoming = await upcomingOf(question, 'Callback number');

    for (let tab = 0; tab < question.element.renderRoot.querySelectorAll('button, input').length; tab += 1) {
      await question.press('Tab');
      expect(upcoming.matches(':focus-within')).to.equal(false);
    }
  });

  it('gives way to one that the answer asks for first', async () => {
    const question = await QuestionHarness.of({ open: 'scope' });
    await upcomingOf(question, 'standstill');

    await question.press('2');

    expect(question.text('#label')).to.contain('How many people?');
    expect(question.focused?.matches('.field')).to.equal(true);
    await upcomingOf(question, 'standstill');
  });

  it('takes answers at once where it waited while the call was parked', async () => {
    const session = fixtureSession({ locale: 'en' });
    session.send({ type: 'CALL_PARKED' });
    const question = await QuestionHarness.of({ session });
    const upcoming = await upcomingOf(question, 'Callback number');
    const control = upcoming.querySelector('fieldset');
    expect(control?.disabled).to.equal(true);

    session.send({ type: 'CALL_RESUMED' });
    session.send({ type: 'QUESTION_OPENED', id: 'callback' });
    await question.element.updateComplete;

    expect(control?.closest('.upcoming')).to.equal(null);
    expect(control?.disabled).to.equal(false);
  });

  it('leaves what is picked in the one in sight', async () => {
    const question = await QuestionHarness.of({ open: 'scope' });
    question.session.send({ type: 'ANSWER_GIVEN', id: 'blocked', value: true });
    question.session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'site' });
    question.session.send({ type: 'QUESTION_OPENED', id: 'scope' });
    await upcomingOf(question, 'Since when');
    const groups = question.all<HTMLInputElement>('[type="radio"]').map(({ name }) => name);

    expect(question.all<HTMLInputElement>(':checked')).to.have.lengthOf(1);
    expect(new Set(groups)).to.deep.equal(new Set(['option scope']));
  });

  it('is not looked for by what stays at one question', async () => {
    const session = fixtureSession({ locale: 'en' });
    const one = await fixture<FilrougeQuestion>(
      html`<filrouge-question .session=${session} question-id="caller"></filrouge-question>`,
    );
    const other = await QuestionHarness.of({ session });

    await upcomingOf(other, 'Callback number');

    expect(one.renderRoot.querySelector('.upcoming')).to.equal(null);
  });
});

describe('why the caller does not know', () => {
  it('is brought into sight where its field opens below the column', async () => {
    const question = await QuestionHarness.of();
    await upcomingOf(question, 'Callback number');
    const column = question.element.parentElement as HTMLElement;
    Object.assign(column.style, { overflowY: 'auto', blockSize: '180px' });

    await question.press('Alt+0');

    const below = () => question.get('.reason').getBoundingClientRect().bottom - column.getBoundingClientRect().bottom;
    expect(column.scrollHeight).to.be.above(180);
    await waitUntil(() => below() <= 1, 'the field is in sight');
    expect(question.focused?.matches('[data-focus]')).to.equal(true);
  });
});
