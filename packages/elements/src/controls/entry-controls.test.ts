import { createSession } from '@filrouge/engine';
import { expect } from '../../../../testing/index.js';
import { QuestionHarness } from '../question/question.harness.js';
import { parsedScenario } from '../testing/fixture-session.js';
import { typesScenario } from '../testing/types-scenario.js';
import { typesSession } from '../testing/types-session.js';

const opened = (open: string) => QuestionHarness.of({ session: typesSession({ locale: 'en' }), open });

/** Waits for the source, which answers between two tasks. */
async function found(question: QuestionHarness): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await question.settled();
}

describe('an entry of the host’s data', () => {
  it('is found while it is typed, and picked by Enter', async () => {
    const question = await opened('site');

    await question.type('gerl');
    await found(question);
    expect(question.texts('.listbox-option')).to.deep.equal(['Lyon Gerland Sud-Est']);
    await question.press('Enter');

    expect(question.answerValue('site')).to.deep.equal({
      value: 's2',
      label: 'Lyon Gerland',
      attributes: { region: 'Sud-Est' },
    });
    expect(question.shownId).to.equal('computer');
  });

  it('is offered before anything is typed, and picked by a press', async () => {
    const question = await opened('site');

    await found(question);
    await question.point('.listbox-option:nth-child(3)');

    expect(question.answerOf('site')?.display).to.equal('Le Havre');
  });

  it('is walked with the arrows', async () => {
    const question = await opened('site');

    await found(question);
    await question.press('ArrowDown', 'ArrowDown');
    expect(question.focused?.getAttribute('aria-activedescendant')).to.equal('option-1');
    await question.press('Enter');

    expect(question.answerOf('site')?.display).to.equal('Lyon Gerland');
  });

  it('that is not found is kept as typed, and asked about once', async () => {
    const question = await opened('site');

    await question.type('Bordeaux');
    await found(question);
    expect(question.text('#entry-note')).to.equal('Nothing found. Enter keeps what you typed.');
    await question.press('Enter');
    expect(question.shownId).to.equal('site');
    expect(question.text('.finding.warning')).to.contain('Bordeaux');
    await question.press('Enter');

    expect(question.answerValue('site')).to.deep.equal({ value: 'Bordeaux', label: 'Bordeaux', typed: true });
    expect(question.shownId).to.equal('computer');
  });

  it('is not picked from what an older query found', async () => {
    const session = createSession(parsedScenario(typesScenario), {
      locale: 'en',
      lookups: {
        sites: {
          search: (query) => (query === '' ? Promise.resolve([{ value: 's1' }]) : new Promise(() => undefined)),
        },
      },
      timer: { wait: (delayMs) => (delayMs < 1000 ? Promise.resolve() : new Promise(() => undefined)) },
    });
    const question = await QuestionHarness.of({ session, open: 'site' });

    await found(question);
    await question.type('b');
    await question.press('Enter');

    expect(question.text('#entry-note')).to.equal('Searching…');
    expect(question.answerValue('site')).to.equal(undefined);
  });

  it('whose source fails can be searched again', async () => {
    let tries = 0;
    const search = () =>
      ++tries === 1 ? Promise.reject(new Error('503')) : Promise.resolve([{ value: 's1', label: 'Lille' }]);
    const session = createSession(parsedScenario(typesScenario), {
      locale: 'en',
      lookups: { sites: { search } },
      timer: { wait: (delayMs) => (delayMs < 1000 ? Promise.resolve() : new Promise(() => undefined)) },
    });
    const question = await QuestionHarness.of({ session, open: 'site' });

    await found(question);
    expect(question.text('#entry-note')).to.contain('503');
    await expect(question.element).to.be.accessible();
    await question.click('.combobox button');
    await found(question);

    expect(question.texts('.listbox-option')).to.deep.equal(['Lille']);
  });

  it('is accessible with entries in sight', async () => {
    const question = await opened('site');

    await found(question);

    await expect(question.element).to.be.accessible();
  });
});

describe('a thing by its tag', () => {
  it('is typed where the page has no inventory', async () => {
    const question = await opened('badge');

    await question.type('B-77');
    await question.press('Enter');

    expect(question.answerValue('badge')).to.deep.equal({ value: 'B-77', label: 'B-77' });
  });

  it('is what is typed, until an arrow picks it in the inventory', async () => {
    const question = await opened('computer');

    await question.type('PC-04');
    await found(question);
    await question.press('ArrowDown', 'ArrowDown', 'Enter');

    expect(question.answerOf('computer')?.display).to.equal('PC-0413 (Latitude 5440)');
  });

  it('goes by Enter as it was read out', async () => {
    const question = await opened('computer');

    await question.type('PC-9999');
    await found(question);
    await question.press('Enter');

    expect(question.answerValue('computer')).to.deep.equal({ value: 'PC-9999', label: 'PC-9999' });
  });
});
