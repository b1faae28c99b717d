import { createSession } from '@filrouge/engine';
import { expect } from '../../../../testing/index.js';
import { QuestionHarness } from '../question/question.harness.js';
import { fixtureSession, parsedScenario } from '../testing/fixture-session.js';

/** Labels of the options found, the one that Enter picks in brackets. */
function found(question: QuestionHarness): readonly string[] {
  const rows = [...question.element.renderRoot.querySelectorAll('.listbox-option')];
  return rows.map((row) => {
    const label = row.querySelector('span')?.textContent ?? '';
    return row.hasAttribute('data-active') ? `[${label}]` : label;
  });
}

/** One choice, of these options. */
function scenarioAsking(options: readonly object[]): ReturnType<typeof parsedScenario> {
  const items = [{ type: 'choice', id: 'machine', label: 'Machine', options }];
  return parsedScenario({
    format: 1,
    id: 'machines',
    version: '1.0.0',
    locales: ['en'],
    title: 'Machines',
    client: { id: 'acme', name: 'Acme' },
    steps: [{ id: 'machine-step', title: 'Machine', items }],
    ticket: { title: 'Machine' },
  });
}

describe('a choice among many options', () => {
  it('is searched without case and accents, the beginnings first', async () => {
    const question = await QuestionHarness.of({ open: 'site' });

    await question.type('NI');
    expect(found(question)).to.deep.equal(['[Nîmes]']);
    await question.press('Backspace', 'Backspace');
    await question.type('sa');

    expect(found(question)).to.deep.equal(['[Saint-Étienne]']);
    await question.press('Backspace', 'Backspace');
    await question.type('le');

    expect(found(question)).to.deep.equal([
      '[Le Havre]',
      'Lille',
      'Marseille',
      'Grenoble',
      'Clermont-Ferrand',
      'Orléans',
    ]);
  });

  it('is found by what callers say', async () => {
    const question = await QuestionHarness.of({ open: 'site' });

    await question.type('entrepot');

    expect(question.texts('.listbox-option')).to.deep.equal(['Saint-Étienne entrepôt Loire']);
  });

  it('is picked by Enter and goes on', async () => {
    const question = await QuestionHarness.of({ open: 'site' });

    await question.type('gren');
    await question.press('Enter');

    expect(question.answerValue('site')).to.equal('site12');
    expect(question.shownId).to.equal('symptom');
  });

  it('is walked with the arrows, around the ends', async () => {
    const question = await QuestionHarness.of({ open: 'site' });

    await question.press('ArrowUp');
    expect(question.focused?.getAttribute('aria-activedescendant')).to.equal('option-17');
    await question.press('ArrowDown', 'ArrowDown');
    expect(found(question)[1]).to.equal('[Lyon]');
    await question.press('Enter');

    expect(question.answerValue('site')).to.equal('site2');
  });

  it('is picked by its digit while nothing is typed, as a short list is', async () => {
    const question = await QuestionHarness.of({ open: 'site' });
    const row = () => question.get('.listbox-option:nth-child(3)');
    expect(row().getAttribute('aria-keyshortcuts')).to.equal('3');

    await question.press('3');

    expect(question.answerValue('site')).to.equal('site3');
    expect(question.shownId).to.equal('symptom');
  });

  it('is picked by Alt and a digit among what was found', async () => {
    const question = await QuestionHarness.of({ open: 'site' });

    await question.type('le');
    expect(question.get('.listbox-option:nth-child(2)').getAttribute('aria-keyshortcuts')).to.equal('Alt+2');
    await question.press('Alt+2');

    expect(question.answerValue('site')).to.equal('site1');
  });

  it('says no more that a text fits nothing once that text is gone', async () => {
    const question = await QuestionHarness.of({ open: 'site' });
    await question.type('zz');
    await question.press('Enter');
    expect(question.texts('.finding.error')).to.have.length(1);

    await question.press('Backspace');
    expect(question.texts('.finding.error')).to.have.length(1);
    await question.press('Backspace');

    expect(question.texts('.finding')).to.deep.equal([]);
  });

  it('takes digits as text where a name or an alias has some', async () => {
    const options = Array.from({ length: 13 }, (_, index) => ({
      value: `m${String(index)}`,
      label: `Line ${String(index)}`,
    }));
    const question = await QuestionHarness.of({ session: createSession(scenarioAsking(options)), open: 'machine' });
    expect(question.get('.listbox-option').getAttribute('aria-keyshortcuts')).to.equal('Alt+1');

    await question.press('7');

    expect(found(question)).to.deep.equal(['[Line 7]']);
    expect(question.answerValue('machine')).to.equal(undefined);
  });

  it('keeps the row that Enter picks in sight', async () => {
    const question = await QuestionHarness.of({ open: 'site' });

    await question.press('PageDown', 'PageDown');

    const list = question.get('.listbox').getBoundingClientRect();
    const row = question.get('[data-active]').getBoundingClientRect();
    expect(row.bottom <= list.bottom && row.top >= list.top).to.equal(true);
  });

  it('is picked by a press', async () => {
    const question = await QuestionHarness.of({ open: 'site' });

    await question.point('.listbox-option:nth-child(3)');

    expect(question.answerValue('site')).to.equal('site3');
  });

  it('says that nothing fits, and refuses what is no option', async () => {
    const question = await QuestionHarness.of({ open: 'site' });

    await question.type('Paris');
    expect(question.text('.combobox .note')).to.equal('No option has these words.');
    await question.press('Enter');

    expect(question.shownId).to.equal('site');
    expect(question.text('.finding.error')).to.contain('Paris');
    await expect(question.element).to.be.accessible();
  });

  it('shows the answer there is, and every option beside it', async () => {
    const session = fixtureSession({ locale: 'en' });
    session.send({ type: 'ANSWER_GIVEN', id: 'site', value: 'site10' });
    const question = await QuestionHarness.of({ session, open: 'site' });

    expect(question.typed).to.equal('Saint-Étienne');
    expect(found(question).length).to.equal(18);
    expect(question.text('[aria-selected="true"]')).to.equal('Saint-Étienne');
  });

  it('draws a hundred of 5,000, says how many more there are, and finds the last', async () => {
    const options = Array.from({ length: 5000 }, (_, place) => ({
      value: `m${String(place)}`,
      label: `Machine ${String(place)}`,
    }));
    const question = await QuestionHarness.of({ session: createSession(scenarioAsking(options)) });
    expect(question.all('.listbox-option').length).to.equal(100);
    expect(question.text('.combobox > .note')).to.contain('4900 more');
    await expect(question.element).to.be.accessible();

    await question.type('4999');

    expect(found(question)).to.deep.equal(['[Machine 4999]']);
  });
});

describe('a choice among few options', () => {
  it('shows the digit of each option and what it covers', async () => {
    const question = await QuestionHarness.of({ open: 'category' });
    const row = question.get('.option:nth-of-type(2)');

    expect(row.querySelector('.key')?.textContent).to.equal('2');
    expect(row.querySelector('input')?.getAttribute('aria-keyshortcuts')).to.equal('2');
    expect(row.querySelector('.option-help')?.textContent).to.equal('PC, screen, dock');
  });

  it('starts at the answer there is', async () => {
    const session = fixtureSession({ locale: 'en' });
    session.send({ type: 'ANSWER_GIVEN', id: 'category', value: 'printing' });
    const question = await QuestionHarness.of({ session, open: 'category' });

    expect(question.focused?.closest('.option')?.querySelector('.option-label')?.textContent).to.equal('Printing');
  });
});

describe('many options to tick', () => {
  async function otherSites(): Promise<QuestionHarness> {
    const session = fixtureSession({ locale: 'en' });
    session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'site' });
    return QuestionHarness.of({ session, open: 'otherSites' });
  }

  it('are accessible', async () => {
    const question = await otherSites();

    await expect(question.element).to.be.accessible();
  });

  it('are searched, ticked by Enter one after the other, and given by Enter on an empty field', async () => {
    const question = await otherSites();

    await question.type('stras');
    await question.press('Enter');
    await question.type('lille');
    await question.press('Enter');
    expect(question.text('.picked')).to.equal('Lille and Strasbourg');
    await question.press('Enter');

    expect(question.answerValue('otherSites')).to.deep.equal(['site1', 'site7']);
  });

  it('keep what is ticked while others are searched', async () => {
    const question = await otherSites();

    await question.point('.option:nth-of-type(2)');
    question.element.focus();
    await question.type('dijon');

    expect(question.texts('.option-label')).to.deep.equal(['Dijon']);
    expect(question.text('.picked')).to.equal('Lyon');
  });
});
