import { expect } from '../../../../testing/index.js';
import { QuestionHarness } from '../question/question.harness.js';
import { typesSession } from '../testing/types-session.js';

const opened = (open: string, locale = 'fr') => QuestionHarness.of({ session: typesSession({ locale }), open });

describe('a day and a time', () => {
  it('is typed in words, shown as understood, then given', async () => {
    const question = await opened('startedAt');

    await question.type('hier 14h');
    expect(question.text('.understood')).to.equal('= mer. 11/11/2026 14:00');
    expect(question.answerValue('startedAt')).to.equal(undefined);
    await question.press('Enter');

    expect(question.answerValue('startedAt')).to.equal('2026-11-11T13:00:00Z');
    expect(question.shownId).to.equal('outage');
  });

  it('that may mean two moments has the second one to the left in Arabic', async () => {
    const question = await opened('startedAt', 'ar');

    await question.type('monday 2pm');
    await question.press('ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowLeft');
    await question.press('Enter');

    expect(question.answerValue('startedAt')).to.equal('2026-11-16T13:00:00Z');
  });

  it('that may mean two moments is asked, and picked by keys', async () => {
    const question = await opened('startedAt');

    await question.type('lundi 14h');
    expect(question.text('.understood')).to.equal('Lequel ?');
    expect(question.texts('.meanings button').map((text) => text.slice(0, 20))).to.deep.equal([
      'lun. 09/11/2026 14:0',
      'lun. 16/11/2026 14:0',
    ]);
    await question.press('Enter');
    expect(question.shownId).to.equal('startedAt');
    expect(question.text('.finding.error')).to.contain('lundi 14h');
    await question.press('ArrowDown', 'ArrowRight', 'ArrowLeft', '1');

    expect(question.answerValue('startedAt')).to.equal('2026-11-09T13:00:00Z');
  });

  it('is picked among several by a press', async () => {
    const question = await opened('startedAt');

    await question.type('25/10/2026 02:30');
    await question.click('.meanings button:last-child');

    expect(question.answerValue('startedAt')).to.equal('2026-10-25T01:30:00Z');
  });

  it('without its time is refused, and stays', async () => {
    const question = await opened('startedAt');

    await question.type('hier');
    await question.press('Enter');

    expect(question.typed).to.equal('hier');
    expect(question.text('.finding.error')).to.contain('heure');
  });

  it('is shown on the client’s clock, in figures that can be typed over', async () => {
    const session = typesSession({ locale: 'fr' });
    session.send({ type: 'ANSWER_GIVEN', id: 'startedAt', value: '2026-11-11T13:00:00Z' });
    const question = await QuestionHarness.of({ session, open: 'startedAt' });

    expect(question.typed).to.equal('11/11/2026 14:00');
    await question.press('Enter');

    expect(question.answerValue('startedAt')).to.equal('2026-11-11T13:00:00Z');
  });

  it('is accessible while it asks which moment is meant', async () => {
    const question = await opened('startedAt');

    await question.type('lundi 14h');

    await expect(question.element).to.be.accessible();
  });
});

describe('a length of time', () => {
  it('is typed with its unit and shown as understood', async () => {
    const question = await opened('outage');

    await question.type('90 min');
    expect(question.text('.understood')).to.equal('= 1 h 30 min');
    await question.press('Enter');

    expect(question.answerValue('outage')).to.equal('PT1H30M');
  });
});

describe('a scale', () => {
  it('is answered by the digit of its step', async () => {
    const question = await opened('discomfort', 'en');

    await question.press('7');

    expect(question.answerValue('discomfort')).to.equal(7);
    expect(question.shownId).to.equal('site');
  });

  it('is answered by a press, and walked with the arrows', async () => {
    const question = await opened('discomfort', 'en');

    await question.press('ArrowRight', 'ArrowRight');
    await question.press('Enter');
    expect(question.answerValue('discomfort')).to.equal(2);
    question.session.send({ type: 'QUESTION_OPENED', id: 'discomfort' });
    await question.settled();
    await question.point('.scale-step:last-child');

    expect(question.answerValue('discomfort')).to.equal(10);
  });

  it('is walked to the left in Arabic, as it runs', async () => {
    const question = await opened('discomfort', 'ar');

    await question.press('ArrowLeft', 'ArrowLeft');
    await question.press('Enter');

    expect(question.answerValue('discomfort')).to.equal(2);
  });

  it('is walked around its ends', async () => {
    const question = await opened('discomfort');

    await question.press('ArrowUp');
    await question.press('Enter');

    expect(question.answerValue('discomfort')).to.equal(10);
  });

  it('is accessible, and says what its ends mean', async () => {
    const question = await opened('discomfort', 'en');

    expect(question.texts('.scale-ends span')).to.deep.equal(['Not at all', 'Work is impossible']);
    await expect(question.element).to.be.accessible();
  });
});

describe('a web address', () => {
  it('gets the scheme that nobody says', async () => {
    const question = await opened('page', 'en');

    await question.type('intranet.acme.example/pay');
    await question.press('Enter');

    expect(question.answerValue('page')).to.equal('https://intranet.acme.example/pay');
  });
});
