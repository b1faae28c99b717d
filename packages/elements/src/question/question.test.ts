import type { Session } from '@filrouge/engine';
import { expect, fixture, fixtureSync, html } from '../../../../testing/index.js';
import { answeredSession, readySession, siteDown } from '../testing/answered-session.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { QuestionHarness } from './question.harness.js';
import type { FilrougeQuestion } from './question.js';

const questions = [
  'caller',
  'callback',
  'site',
  'symptom',
  'category',
  'blocked',
  'since',
  'tried',
  'assetTag',
  'copyTo',
];

describe('filrouge-question', () => {
  for (const id of questions) {
    it(`is accessible for ${id}`, async () => {
      const question = await QuestionHarness.of({ open: id });

      await expect(question.element).to.be.accessible();
    });
  }

  it('is accessible with findings, probes and a reason', async () => {
    const session = fixtureSession({ locale: 'fr' });
    session.send({ type: 'ANSWER_GIVEN', id: 'symptom', value: 'lent' });
    const question = await QuestionHarness.of({ session, open: 'symptom' });
    await expect(question.element).to.be.accessible();

    session.send({ type: 'ANSWER_UNKNOWN', id: 'category' });
    session.send({ type: 'QUESTION_OPENED', id: 'category' });
    await question.settled();

    await expect(question.element).to.be.accessible();
  });

  it('shows nothing without a session', async () => {
    const element = await fixture<FilrougeQuestion>(html`<filrouge-question></filrouge-question>`);

    expect(new QuestionHarness(element).find('.question')).to.equal(undefined);
  });

  it('shows the step, the label, what to say and that an answer is required', async () => {
    const question = await QuestionHarness.of();

    expect(question.text('.step')).to.equal('Caller');
    expect(question.text('.label')).to.equal('Who is calling? required');
    expect(question.text('.quote-text')).to.equal('“May I have your name and a number to call you back?”');
    expect(question.get('.quote-text').lang).to.equal('en');
  });

  it('marks what is not in the caller’s language', async () => {
    const question = await QuestionHarness.of({ open: 'site', callerLocale: 'en' });

    expect(question.get('.quote-text').lang).to.equal('fr');
    expect(question.text('.quote .badge')).to.equal('in French');
  });

  it('does not mark what is in the caller’s language', async () => {
    const question = await QuestionHarness.of({ open: 'site', callerLocale: 'fr-BE' });

    expect(question.find('.quote .badge')).to.equal(undefined);
  });

  it('marks an answer filled in beforehand', async () => {
    const question = await QuestionHarness.of({ open: 'callback', context: { callerPhone: '0155000001' } });

    expect(question.texts('.marks .badge')).to.deep.equal(['Filled in beforehand']);
    expect(question.typed).to.equal('01 55 00 00 01');
  });

  it('shows a given question by its id, without a way back or on', async () => {
    const session = fixtureSession({ locale: 'en' });
    const element = await fixture<FilrougeQuestion>(
      html`<filrouge-question .session=${session} question-id="symptom"></filrouge-question>`,
    );
    const question = new QuestionHarness(element);

    expect(question.text('.label')).to.contain('Symptom');
    expect(question.find('.navigation')).to.equal(undefined);
  });

  it('shows nothing for an id that is not on the path', async () => {
    const session = fixtureSession({ locale: 'en' });
    const element = await fixture<FilrougeQuestion>(
      html`<filrouge-question .session=${session} question-id="affectedUsers"></filrouge-question>`,
    );

    expect(new QuestionHarness(element).find('.question')).to.equal(undefined);
  });

  it('brings its control into sight above a bar that sticks to the end of the page', async function () {
    // WebKit brings into sight what has the focus, without the margin asked for.
    if (!/Chrome|Firefox/u.test(navigator.userAgent)) this.skip();
    const question = await QuestionHarness.of({ open: 'caller' });
    const frame = question.element.parentElement ?? question.element;
    frame.style.cssText = 'position: relative; block-size: 320px; overflow: auto';
    const bottom = () => (question.focused?.getBoundingClientRect().bottom ?? 0) - frame.getBoundingClientRect().top;
    question.element.style.marginBlock = `${320 - bottom() - 10}px`;

    question.focused?.blur();
    question.element.focus();

    expect(bottom()).to.be.at.most(220);
  });

  it('leaves the focus where the page has it when it is first shown', async () => {
    const session = fixtureSession({ locale: 'en' });
    const page = await fixture(
      html`<div>
        <input aria-label="Page" />
        <div id="place"></div>
      </div>`,
    );
    page.querySelector('input')?.focus();
    const element = document.createElement('filrouge-question');
    element.session = session;
    page.append(element);
    await element.updateComplete;

    expect(document.activeElement).to.equal(page.querySelector('input'));
  });

  it('takes the focus when it is first shown with autofocus', async () => {
    const element = document.createElement('filrouge-question');
    element.autofocus = true;
    element.session = fixtureSession({ locale: 'en' });
    const page = fixtureSync(html`<div></div>`);
    page.append(element);
    await element.updateComplete;

    expect(new QuestionHarness(element).focused?.id).to.equal('person-name');
  });

  it('tells how the interview ended, and opens the last question again', async () => {
    const session = fixtureSession({ locale: 'en' });
    session.send({ type: 'ANSWER_GIVEN', id: 'caller', value: 'Ana Petit' });
    session.send({ type: 'QUESTION_SKIPPED', id: 'callback' });
    session.send({ type: 'ANSWER_GIVEN', id: 'site', value: 'site1' });
    session.send({ type: 'ANSWER_GIVEN', id: 'symptom', value: 'My payslip of October is wrong' });
    session.send({ type: 'ANSWER_GIVEN', id: 'category', value: 'payroll' });
    const question = await QuestionHarness.of({ session });
    await expect(question.element).to.be.accessible();
    expect(question.texts('.closing .badge, .closing .label, .closing-text')).to.deep.equal([
      'Redirected',
      'The interview ends here',
      'Payroll is handled by Acme’s HR desk.',
    ]);

    await question.click('[data-action="previous"]');

    expect(question.shownId).to.equal('category');
    expect(question.focused?.closest('.option')?.textContent).to.contain('Payroll');
  });

  it('says to send only what may be sent', async () => {
    const settle = (session: Session) => {
      for (const { id } of session.view.steps.flatMap(({ items }) => items)) {
        if (session.view.decided.questions.includes(id) || !(id in siteDown))
          session.send({ type: 'ANSWER_UNKNOWN', id });
      }
      return QuestionHarness.of({ session });
    };
    const waiting = await settle(answeredSession(siteDown));
    expect(waiting.text('.closing-text')).to.equal('Acknowledge the client’s rules that wait, then send the ticket.');

    const ready = await settle(readySession());
    expect(ready.text('.closing-text')).to.equal('Read the ticket over, then send it.');
  });
});
