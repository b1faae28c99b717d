import { expect } from '../../../../testing/index.js';
import { questionTypes } from '@filrouge/scenario';
import { QuestionHarness } from '../question/question.harness.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { controlFor, controls } from './index.js';

describe('controls', () => {
  it('takes a line of text for a type that has none', () => {
    expect(controlFor({ type: 'a type of tomorrow' })).to.equal(controlFor({ type: 'text' }));
  });

  it('has one for each question type, once the rarer ones are there', async () => {
    const types = [...questionTypes].map(({ name }) => name);

    await controls.want(types);

    expect(types.filter((type) => controlFor({ type }).type !== type)).to.deep.equal([]);
  });

  it('searches a choice of more options than a glance takes in', async () => {
    await controls.want(['searchedChoice']);

    expect(controlFor({ type: 'choice', options: Array.from({ length: 12 }) }).type).to.equal('choice');
    expect(controlFor({ type: 'choice', options: Array.from({ length: 13 }) }).type).to.equal('searchedChoice');
  });
});

describe('a date', () => {
  const entries = [
    { locale: 'fr', typed: '3/11/2026', value: '2026-11-03' },
    { locale: 'fr', typed: '03.11.26', value: '2026-11-03' },
    { locale: 'fr', typed: '2026-11-03', value: '2026-11-03' },
    { locale: 'en', typed: '11/3/2026', value: '2026-11-03' },
  ];
  for (const { locale, typed, value } of entries) {
    it(`is read in figures: ${typed} in ${locale}`, async () => {
      const question = await QuestionHarness.of({ open: 'since', locale });

      await question.type(typed);
      await question.press('Enter');

      expect(question.answerValue('since')).to.equal(value);
    });
  }

  it('that does not exist is refused, and stays', async () => {
    const question = await QuestionHarness.of({ open: 'since', locale: 'fr' });

    await question.type('31/02/2026');
    await question.press('Enter');

    expect(question.typed).to.equal('31/02/2026');
    expect(question.text('.finding.error')).to.contain('31/02/2026');
  });

  it('is shown as the locale writes it', async () => {
    const session = fixtureSession({ locale: 'fr' });
    session.send({ type: 'ANSWER_GIVEN', id: 'since', value: '2026-11-03' });
    const question = await QuestionHarness.of({ session, open: 'since' });

    expect(question.typed).to.equal('03/11/2026');
    expect(question.get<HTMLInputElement>('.field').placeholder).to.equal('jj/mm/aaaa');
  });

  it('is taken from the calendar', async () => {
    const question = await QuestionHarness.of({ open: 'since', locale: 'fr' });
    const calendar = question.get<HTMLInputElement>('.calendar-input');

    calendar.value = '2026-11-03';
    calendar.dispatchEvent(new Event('change'));
    await question.settled();
    expect(question.typed).to.equal('03/11/2026');
    await question.press('Enter');

    expect(question.answerValue('since')).to.equal('2026-11-03');
  });
});

describe('a number', () => {
  it('is typed with the comma of the locale and keeps its unit beside it', async () => {
    const session = fixtureSession({ locale: 'fr' });
    session.send({ type: 'ANSWER_GIVEN', id: 'blocked', value: true });
    const question = await QuestionHarness.of({ session, open: 'loss' });

    await question.type('2,5');
    await question.press('Enter');
    session.send({ type: 'QUESTION_OPENED', id: 'loss' });
    await question.settled();

    expect(question.answerValue('loss')).to.equal(2.5);
    expect(question.typed).to.equal('2,5');
    expect(question.text('.unit')).to.equal('k€');
  });
});

describe('a telephone number', () => {
  it('is typed as it is heard and shown in groups', async () => {
    const question = await QuestionHarness.of({ open: 'callback' });

    await question.type('01.55.00.00.01');
    await question.press('Enter');
    question.session.send({ type: 'QUESTION_OPENED', id: 'callback' });
    await question.settled();

    expect(question.answerValue('callback')).to.equal('0155000001');
    expect(question.typed).to.equal('01 55 00 00 01');
  });
});

describe('an e-mail address', () => {
  it('half typed is kept and called wrong', async () => {
    const question = await QuestionHarness.of({ open: 'copyTo' });

    await question.type('ana.acme.example');
    await question.press('Enter');

    expect(question.shownId).to.equal('copyTo');
    expect(question.answerValue('copyTo')).to.equal('ana.acme.example');
    expect(question.focused?.getAttribute('aria-invalid')).to.equal('true');
  });
});

describe('a person', () => {
  it('is typed in three fields, given once', async () => {
    const question = await QuestionHarness.of({ open: 'caller' });

    await question.type('Ana Petit');
    await question.press('Tab');
    await question.type('0155000001');
    await question.press('Tab');
    await question.type('ana@acme.example');
    expect(question.answerValue('caller')).to.equal(undefined);
    await question.press('Enter');

    expect(question.answerValue('caller')).to.deep.equal({
      name: 'Ana Petit',
      phone: '0155000001',
      email: 'ana@acme.example',
    });
  });

  it('points at the part that cannot be read', async () => {
    const question = await QuestionHarness.of({ open: 'caller' });

    await question.type('Ana');
    await question.press('Tab');
    await question.type('call me');
    await question.press('Enter');

    const invalid = [...question.element.renderRoot.querySelectorAll('[aria-invalid="true"]')].map(({ id }) => id);
    expect(invalid).to.deep.equal(['person-phone']);
  });

  it('keeps the id the host’s directory gave', async () => {
    const session = fixtureSession({ locale: 'en' });
    session.send({ type: 'ANSWER_GIVEN', id: 'caller', value: { name: 'Ana', id: 'u42' } });
    const question = await QuestionHarness.of({ session, open: 'caller' });

    await question.press('End');
    await question.type(' Petit');
    await question.press('Enter');

    expect(question.answerValue('caller')).to.deep.equal({ name: 'Ana Petit', id: 'u42' });
  });
});
