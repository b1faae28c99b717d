import { expect } from '../../../../testing/index.js';
import { questionsOf } from '../steps/question-state.js';
import { readySession } from '../testing/answered-session.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { foresightLoaded } from '../testing/foresight-loaded.js';
import { pressAt } from '../testing/press-keys.js';
import { QuestionHarness } from './question.harness.js';

describe('filrouge-question by keyboard', () => {
  it('answers a line of text with Enter and goes on, with the focus', async () => {
    const question = await QuestionHarness.of({ open: 'caller' });

    await question.type('Ana Petit');
    await question.press('Enter');

    expect(question.answerValue('caller')).to.deep.equal({ name: 'Ana Petit' });
    expect(question.shownId).to.equal('callback');
    expect(question.focused?.hasAttribute('data-focus')).to.equal(true);
  });

  it('picks an option by its digit and goes on', async () => {
    const question = await QuestionHarness.of({ open: 'scope' });

    await question.press('2');

    expect(question.answerValue('scope')).to.equal('team');
    expect(question.shownId).to.equal('affectedUsers');
    expect(question.focused?.hasAttribute('data-focus')).to.equal(true);
  });

  it('answers one question by a key held down, and types nothing into the next one', async () => {
    const question = await QuestionHarness.of({ open: 'category' });

    await foresightLoaded();
    await question.hold('1');
    expect(question.shownId).to.equal('scope');
    expect(question.answerOf('scope')?.provenance).to.equal(undefined);
    await question.hold('2');

    expect(question.shownId).to.equal('affectedUsers');
    expect(question.typed).to.equal('');
  });

  it('passes one question by Enter held down', async () => {
    const question = await QuestionHarness.of({ open: 'caller' });

    await foresightLoaded();
    await question.type('Ana Petit');
    await question.hold('Enter');

    expect(question.shownId).to.equal('callback');
  });

  it('takes an Enter right after a digit as its end, and one later as meant', async () => {
    const question = await QuestionHarness.of({ open: 'category' });
    const at = (key: string, timeStamp: number) => {
      pressAt(question.focused, key, timeStamp);
      return question.settled();
    };

    await foresightLoaded();
    await at('1', 1000);
    await at('Enter', 1399);
    expect(question.shownId).to.equal('scope');
    await at('Enter', 1400);

    expect(question.shownId).to.equal('blocked');
  });

  it('leaves Enter right after digits to several options', async () => {
    const question = await QuestionHarness.of({ open: 'tried' });

    await question.press('3', 'Enter');

    expect(question.answerValue('tried')).to.deep.equal(['otherUser']);
  });

  it('leaves a key held down to the text it types', async () => {
    const question = await QuestionHarness.of({ open: 'symptom' });
    await foresightLoaded();

    // Sent by hand: not every driver types while it holds a key.
    const down = (key: string, repeat: boolean) =>
      question.focused?.dispatchEvent(
        new KeyboardEvent('keydown', { key, code: key, repeat, bubbles: true, composed: true, cancelable: true }),
      );

    expect([down('z', false), down('z', true), down('y', true)]).to.deep.equal([true, true, false]);
  });

  it('ignores a digit that stands for no option', async () => {
    const question = await QuestionHarness.of({ open: 'scope' });

    await question.press('8');

    expect(question.shownId).to.equal('scope');
    expect(question.answerOf('scope')?.provenance).to.equal(undefined);
  });

  it('answers yes and no by digit and by the letters of the language', async () => {
    const english = await QuestionHarness.of({ open: 'blocked' });
    await english.press('n');
    expect(english.answerValue('blocked')).to.equal(false);

    const french = await QuestionHarness.of({ open: 'blocked', locale: 'fr' });
    await french.press('o');
    expect(french.answerValue('blocked')).to.equal(true);

    const byDigit = await QuestionHarness.of({ open: 'blocked' });
    await byDigit.press('2');
    expect(byDigit.answerValue('blocked')).to.equal(false);
  });

  it('ticks several options by digits and gives them on Enter', async () => {
    const question = await QuestionHarness.of({ open: 'tried' });

    await question.press('3', '1', '2', '2');
    expect(question.answerValue('tried')).to.equal(undefined);
    await question.press('Enter');

    expect(question.answerValue('tried')).to.deep.equal(['restart', 'otherUser']);
  });

  it('chooses among radio buttons with the arrows without going on', async () => {
    const question = await QuestionHarness.of({ open: 'scope' });

    await question.press('ArrowDown');
    expect(question.shownId).to.equal('scope');
    expect(question.answerValue('scope')).to.equal(undefined);
    await question.press('Enter');

    expect(question.answerValue('scope')).to.equal('team');
  });

  it('marks "does not know" with 0, and with Alt+0 where text is typed', async () => {
    const question = await QuestionHarness.of({ open: 'category' });

    await question.press('0');
    expect(question.answerOf('category')?.provenance).to.equal('unknown');
    expect(question.shownId).to.equal('scope');
    question.session.send({ type: 'QUESTION_OPENED', id: 'symptom' });
    await question.settled();
    await question.press('Alt+0');

    expect(question.answerOf('symptom')?.provenance).to.equal('unknown');
    expect(question.answerValue('symptom')).to.equal(undefined);
  });

  it('takes "does not know" back with the same key', async () => {
    const session = fixtureSession({ locale: 'en' });
    session.send({ type: 'ANSWER_UNKNOWN', id: 'category' });
    const question = await QuestionHarness.of({ session, open: 'category' });

    await question.press('0');

    expect(question.answerOf('category')?.provenance).to.equal(undefined);
    expect(question.shownId).to.equal('category');
  });

  it('skips an optional question with Alt+S, and never a required one', async () => {
    const question = await QuestionHarness.of({ open: 'since' });
    await question.press('Alt+s');
    expect(question.answerOf('since')?.provenance).to.equal('skipped');

    const required = await QuestionHarness.of({ open: 'symptom' });
    await required.press('Alt+s');
    expect(required.answerOf('symptom')?.provenance).to.equal(undefined);
  });

  it('passes over an optional question left empty, and leaves a required one open', async () => {
    const question = await QuestionHarness.of({ open: 'since' });
    await question.press('Enter');
    expect(question.answerOf('since')?.provenance).to.equal('skipped');

    const required = await QuestionHarness.of({ open: 'symptom' });
    await required.press('Enter');
    expect(required.answerOf('symptom')?.provenance).to.equal(undefined);
    expect(required.shownId).to.equal('category');
  });

  it('goes back and on along the path, giving what was typed', async () => {
    const question = await QuestionHarness.of({ open: 'symptom' });

    await question.type('The scanner beeps and stays dark');
    await question.press('Alt+ArrowUp');
    expect(question.answerValue('symptom')).to.equal('The scanner beeps and stays dark');
    expect(question.shownId).to.equal('site');
    await question.press('Alt+ArrowDown');

    expect(question.shownId).to.equal('symptom');
    expect(question.typed).to.equal('The scanner beeps and stays dark');
  });

  it('goes from an unchanged answer to the first gap', async () => {
    const session = fixtureSession({ locale: 'en' });
    session.send({ type: 'ANSWER_GIVEN', id: 'category', value: 'network' });
    session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'me' });
    const question = await QuestionHarness.of({ session, open: 'category' });

    await question.press('Enter');

    expect(question.answerValue('category')).to.equal('network');
    expect(question.shownId).to.equal('blocked');
  });

  it('tells the call nothing new when an unchanged answer is passed by', async () => {
    const session = fixtureSession({ locale: 'en' });
    session.send({ type: 'ANSWER_GIVEN', id: 'category', value: 'network' });
    session.send({ type: 'ANSWER_UNKNOWN', id: 'scope', reason: 'new here' });
    const question = await QuestionHarness.of({ session, open: 'category' });

    await question.press('Enter', 'Alt+ArrowUp', 'Enter', 'Alt+ArrowUp', 'Alt+ArrowUp', 'Enter');

    const settled = session.view.ticket.timeline.filter(({ event }) => event === 'ANSWER_SETTLED');
    expect(settled.map(({ id }) => id)).to.deep.equal(['category', 'scope']);
    expect(question.answerOf('scope')).to.include({ provenance: 'unknown', reason: 'new here' });
    expect(question.shownId).to.equal('blocked');
  });

  it('goes from the last unchanged answer to an earlier gap, and to the end when there is none', async () => {
    const session = readySession();
    session.send({ type: 'ANSWER_CLEARED', id: 'site' });
    const ids = session.view.steps.flatMap(questionsOf).map(({ id }) => id);
    for (const id of ids) if (id !== 'site') session.send({ type: 'QUESTION_SKIPPED', id });
    const question = await QuestionHarness.of({ session, open: ids.at(-1) ?? '' });

    await question.press('Enter');
    expect(question.shownId).to.equal('site');
    session.send({ type: 'ANSWER_UNKNOWN', id: 'site' });
    session.send({ type: 'QUESTION_OPENED', id: 'caller' });
    await question.settled();
    await question.press('Enter');

    expect(question.shownId).to.equal(undefined);
    expect(question.text('.closing h2')).to.equal('Every question is settled');
  });

  it('starts a line with Shift+Enter', async () => {
    const question = await QuestionHarness.of({ open: 'symptom' });

    await question.type('first line');
    await question.press('Shift+Enter');
    await question.type('second line');
    await question.press('Enter');

    expect(question.answerValue('symptom')).to.equal('first line\nsecond line');
  });

  it('does nothing while an input method composes', async () => {
    const question = await QuestionHarness.of({ open: 'symptom' });
    await question.type('kana');

    const composing = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, composed: true });
    question.focused?.dispatchEvent(composing);
    await question.settled();

    expect(question.shownId).to.equal('symptom');
    expect(question.answerValue('symptom')).to.equal(undefined);
  });

  it('leaves the keys it does not know to the page', async () => {
    const question = await QuestionHarness.of({ open: 'scope' });
    const key = new KeyboardEvent('keydown', {
      key: 'k',
      ctrlKey: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    });

    question.focused?.dispatchEvent(key);

    expect(key.defaultPrevented).to.equal(false);
  });
});
