import { expect, fixtureSync, html, oneEvent } from '../../../../testing/index.js';
import { answeredSession, siteDown } from '../testing/answered-session.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { AnswerQuestionedEvent } from './question.events.js';
import { QuestionHarness } from './question.harness.js';

/** A question of how many people, with the session that asks it. */
async function howMany(): Promise<QuestionHarness> {
  const session = fixtureSession({ locale: 'en' });
  session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'team' });
  return QuestionHarness.of({ session, open: 'affectedUsers' });
}

describe('filrouge-question and answers', () => {
  it('keeps what it could not read, says why at the field and aloud once', async () => {
    const question = await howMany();
    const events: AnswerQuestionedEvent[] = [];
    question.element.addEventListener('filrouge-answer-questioned', (event) => events.push(event));

    await question.type('a dozen');
    await question.press('Enter');

    expect(question.shownId).to.equal('affectedUsers');
    expect(question.typed).to.equal('a dozen');
    expect(question.text('.finding.error')).to.contain('a dozen');
    expect(question.focused?.getAttribute('aria-invalid')).to.equal('true');
    expect(question.focused?.getAttribute('aria-describedby')).to.equal('findings');
    expect(events.map(({ isRefused }) => isRefused)).to.deep.equal([true]);
    expect(question.spoken).to.equal(events[0]?.sentences.join(' '));
  });

  it('leaves saying it to who takes the event', async () => {
    const question = await howMany();
    question.element.addEventListener('filrouge-answer-questioned', (event) => event.preventDefault());

    await question.type('a dozen');
    await question.press('Enter');

    expect(question.spoken).to.equal('');
  });

  it('drops the refusal once the answer is mended', async () => {
    const question = await howMany();
    await question.type('x');
    await question.press('Enter');

    await question.press('Backspace');
    await question.type('12');
    await question.press('Enter');

    expect(question.answerValue('affectedUsers')).to.equal(12);
    question.session.send({ type: 'QUESTION_OPENED', id: 'affectedUsers' });
    await question.settled();
    expect(question.texts('.finding')).to.deep.equal([]);
  });

  it('stays once at an answer to check, then goes on', async () => {
    const question = await howMany();

    await question.type('500');
    await question.press('Enter');
    expect(question.shownId).to.equal('affectedUsers');
    expect(question.text('.finding.warning')).to.equal('Check More than 200 people: is it really one team?');
    expect(question.spoken).to.equal('More than 200 people: is it really one team?');
    await question.press('Enter');

    expect(question.shownId).to.equal('blocked');
  });

  it('stays again at another answer that is as wrong', async () => {
    const question = await howMany();
    await question.type('1');
    await question.press('Enter');
    expect(question.shownId).to.equal('affectedUsers');
    expect(question.texts('.finding.error').length).to.equal(1);

    await question.press('Backspace');
    await question.type('0');
    await question.press('Enter');
    expect(question.shownId).to.equal('affectedUsers');
    await question.press('Enter');

    expect(question.shownId).to.equal('blocked');
  });

  it('stays once at a vague answer with what to ask further', async () => {
    const question = await QuestionHarness.of({ open: 'symptom' });

    await question.type('broken');
    await question.press('Enter');
    expect(question.text('.probes .quote-text')).to.equal('“What exactly do you see on the screen?”');
    expect(question.focused?.getAttribute('aria-describedby')).to.equal('help probes');
    await question.type(': blue screen at start');
    await question.press('Enter');

    expect(question.answerValue('symptom')).to.equal('broken: blue screen at start');
    expect(question.shownId).to.equal('category');
  });

  it('keeps what is typed when the view changes', async () => {
    const question = await QuestionHarness.of({ open: 'symptom' });
    await question.type('The scan');

    question.session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'site', provenance: 'volunteered' });
    await question.settled();
    await question.type('ner beeps');

    expect(question.typed).to.equal('The scanner beeps');
  });

  it('keeps what is typed while another question is shown', async () => {
    const question = await QuestionHarness.of({ open: 'symptom' });
    await question.type('The scanner');

    question.session.send({ type: 'QUESTION_OPENED', id: 'since' });
    await question.settled();
    question.session.send({ type: 'QUESTION_OPENED', id: 'symptom' });
    await question.settled();

    expect(question.typed).to.equal('The scanner');
  });

  it('keeps what is typed through a move in the page and another call', async () => {
    const question = await QuestionHarness.of({ open: 'symptom' });
    const { session } = question;
    await question.type('The scanner');

    const elsewhere = fixtureSync(html`<div></div>`);
    elsewhere.append(question.element);
    question.element.session = fixtureSession({ locale: 'en' });
    await question.settled();
    question.element.session = session;
    await question.settled();

    expect(question.typed).to.equal('The scanner');
  });

  it('gives what is typed when the focus leaves, and stays', async () => {
    const question = await QuestionHarness.of({ open: 'symptom' });
    const button = fixtureSync<HTMLButtonElement>(html`<button>Page</button>`);
    await question.type('The scanner beeps and stays dark');

    button.focus();
    await question.settled();

    expect(question.answerValue('symptom')).to.equal('The scanner beeps and stays dark');
    expect(question.shownId).to.equal('symptom');
    expect(document.activeElement).to.equal(button);
  });

  it('gives what is typed on demand', async () => {
    const question = await howMany();

    await question.type('7');
    expect(question.element.giveDraft()).to.equal(true);
    expect(question.answerValue('affectedUsers')).to.equal(7);
    await question.type('x');

    expect(question.element.giveDraft()).to.equal(false);
  });

  it('goes on from an option that is pressed', async () => {
    const question = await QuestionHarness.of({ open: 'scope' });

    await question.point('.option:nth-of-type(2)');

    expect(question.answerValue('scope')).to.equal('team');
    expect(question.shownId).to.equal('affectedUsers');
    expect(question.focused?.hasAttribute('data-focus')).to.equal(true);
  });

  it('ticks a checkbox that is pressed', async () => {
    const question = await QuestionHarness.of({ open: 'tried' });

    await question.point('.option:nth-of-type(2)');
    await question.point('.option:nth-of-type(3)');
    await question.press('Enter');

    expect(question.answerValue('tried')).to.deep.equal(['cable', 'otherUser']);
  });

  it('keeps a reason that is being typed, whatever else changes', async () => {
    const question = await QuestionHarness.of({ open: 'category' });
    await question.press('0');
    question.get('.unknown-note .field').focus();

    await question.type('new');
    question.element.requestUpdate();
    await question.type(' colleague');

    expect(question.get<HTMLInputElement>('.unknown-note .field').value).to.equal('new colleague');
  });

  it('asks why after the call went on, and notes the reason', async () => {
    const question = await QuestionHarness.of({ open: 'category' });

    await question.press('0');
    expect(question.shownId).to.equal('scope');
    expect(question.text('.unknown-note .note')).to.equal('Area: the caller does not know.');
    question.get('.unknown-note .field').focus();
    await question.type('new colleague');
    await question.press('Enter');

    expect(question.answerOf('category')?.reason).to.equal('new colleague');
    expect(question.shownId).to.equal('scope');
  });

  it('takes an answer back', async () => {
    const session = fixtureSession({ locale: 'en' });
    session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'me' });
    const question = await QuestionHarness.of({ session, open: 'scope' });

    await question.click('[data-action="clear"]');

    expect(question.answerOf('scope')?.provenance).to.equal(undefined);
    expect(question.shownId).to.equal('scope');
    expect(question.focused?.hasAttribute('data-focus')).to.equal(true);
  });

  it('tells a note once, and the call goes on', async () => {
    const session = fixtureSession({ locale: 'en' });
    session.send({ type: 'ANSWER_GIVEN', id: 'category', value: 'printing' });
    const question = await QuestionHarness.of({ session, open: 'assetTag' });
    const told: string[] = [];
    question.element.addEventListener('filrouge-answer-questioned', ({ sentences }) => told.push(...sentences));

    await question.type('PRN-7');
    await question.press('Enter');

    expect(question.shownId).to.not.equal('assetTag');
    expect(told).to.deep.equal(['Printers have tags of their own.']);
    expect(question.spoken).to.equal('Printers have tags of their own.');
  });

  it('asks to confirm an answer whose ground changed', async () => {
    const session = fixtureSession({ locale: 'en' });
    session.send({ type: 'ANSWER_GIVEN', id: 'category', value: 'workstation' });
    session.send({ type: 'ANSWER_GIVEN', id: 'assetTag', value: 'ACM12345' });
    session.send({ type: 'ANSWER_GIVEN', id: 'category', value: 'network' });
    const question = await QuestionHarness.of({ session, open: 'assetTag' });
    expect(question.text('.review-text')).to.contain('is this one still right?');
    await expect(question.element).to.be.accessible();

    await question.click('[data-confirm]');

    expect(question.find('.review')).to.equal(undefined);
    expect(question.answerValue('assetTag')).to.equal('ACM12345');
    expect(question.focused?.hasAttribute('data-focus')).to.equal(true);
  });

  it('says which earlier answer changed, and leads there', async () => {
    const session = fixtureSession({ locale: 'en' });
    session.send({ type: 'ANSWER_GIVEN', id: 'category', value: 'workstation' });
    session.send({ type: 'ANSWER_GIVEN', id: 'assetTag', value: 'ACM12345' });
    session.send({ type: 'ANSWER_GIVEN', id: 'category', value: 'network' });
    const question = await QuestionHarness.of({ session, open: 'assetTag' });

    expect(question.text('[data-cause]')).to.equal('Changed: Area');
    await question.click('[data-cause]');

    expect(question.shownId).to.equal('category');
    expect(question.focused?.hasAttribute('data-focus')).to.equal(true);
  });

  it('gives an answer once, however it is left', async () => {
    const session = answeredSession({ ...siteDown, callback: '0612345678' });
    const question = await QuestionHarness.of({ session, open: 'copyTo' });
    const given = () =>
      session.snapshot().timeline.filter(({ event, id }) => event === 'ANSWER_SETTLED' && id === 'copyTo').length;

    await question.type('lea@acme.example');
    await question.click('[data-action="goOn"]');

    expect(question.answerValue('copyTo')).to.equal('lea@acme.example');
    expect(given()).to.equal(1);
  });

  it('tells the page by a bubbling, composed event', async () => {
    const question = await howMany();
    const told = oneEvent(document.body, 'filrouge-answer-questioned');

    await question.type('x');
    await question.press('Enter');

    expect(await told).to.be.instanceOf(AnswerQuestionedEvent);
  });
});
