import { createSession } from '@filrouge/engine';
import { expect } from '../../../../testing/index.js';
import { answeredSession, siteDown } from '../testing/answered-session.js';
import { fixtureSession, parsedScenario } from '../testing/fixture-session.js';
import { longSession } from '../testing/long-session.js';
import { foresightLoaded } from '../testing/foresight-loaded.js';
import { pressAt } from '../testing/press-keys.js';
import { renderedDuring, StepPageHarness } from './step-page.harness.js';

/** A call at its second step, where questions bring others. */
function atProblem() {
  const session = fixtureSession({ locale: 'en' });
  session.send({ type: 'QUESTION_OPENED', id: 'symptom' });
  return session;
}

describe('the page of a step', () => {
  it('is accessible, with every kind of question on it', async () => {
    const session = answeredSession({ symptom: 'slow', scope: 'team', affectedUsers: 500 });
    session.send({ type: 'QUESTION_OPENED', id: 'category' });
    const { element } = await StepPageHarness.of(session);

    await expect(element).to.be.accessible();
  });

  it('shows every question of the step now asked, each under its own name', async () => {
    const page = await StepPageHarness.of();

    expect(page.text('h2')).to.equal('Caller');
    expect(page.rows).to.deep.equal(['caller', 'callback', 'site']);
    expect(page.row('site').renderRoot.querySelector('h3')?.textContent).to.contain('Site');
    expect(page.focusedId).to.equal('caller');
  });

  it('counts the steps as the outline lists them, one without questions too', async () => {
    const step = (id: string, item: object) => ({ id, title: id, items: [item] });
    const scenario = parsedScenario({
      format: 1,
      id: 'greeted',
      version: '1.0.0',
      locales: ['en'],
      title: 'Greeted',
      client: { id: 'acme', name: 'Acme' },
      steps: [
        step('greeting', { type: 'instruction', id: 'greet', severity: 'info', text: 'Greet the caller.' }),
        step('problem', { type: 'text', id: 'symptom', label: 'Symptom' }),
      ],
      ticket: { title: 'Greeted' },
    });
    const page = await StepPageHarness.of(createSession(scenario));

    expect(page.text('.position')).to.match(/^Step 2 of 2/u);
  });

  it('goes to the next field by Enter, and to the next step at the end', async () => {
    const page = await StepPageHarness.of();

    await page.type('Léa Martin');
    await page.press('Enter');
    expect(page.focusedId).to.equal('callback');
    await page.press('Enter');
    expect(page.focusedId).to.equal('site');
    await page.type('lyon');
    await page.press('Enter');

    expect(page.view.ticket.answers.map(({ display }) => display)).to.deep.equal(['Léa Martin', '', 'Lyon']);
    expect(page.text('h2')).to.equal('Problem');
    expect(page.focusedId).to.equal('symptom');
  });

  it('has digits pick where the focus is, and brings follow-ups in place', async () => {
    const page = await StepPageHarness.of(atProblem());
    await page.type('Nothing opens since this morning');
    await page.press('Enter', '1', '2');

    expect(page.rows.slice(0, 5)).to.deep.equal(['symptom', 'category', 'scope', 'affectedUsers', 'blocked']);
    expect(page.focusedId).to.equal('affectedUsers');
  });

  it('answers one row by a key held down, and types nothing into the next', async () => {
    const session = atProblem();
    session.send({ type: 'QUESTION_OPENED', id: 'category' });
    const page = await StepPageHarness.of(session);

    await foresightLoaded();
    await page.hold('1');
    expect(page.focusedId).to.equal('scope');
    await page.hold('2');

    expect(page.focusedId).to.equal('affectedUsers');
    expect(page.row('affectedUsers').renderRoot.querySelector('input')?.value).to.equal('');
  });

  it('takes an Enter right after a digit as its end, in whichever row it comes', async () => {
    const session = atProblem();
    session.send({ type: 'QUESTION_OPENED', id: 'category' });
    const page = await StepPageHarness.of(session);
    const at = (key: string, timeStamp: number) => {
      pressAt(page.place, key, timeStamp);
      return page.settled();
    };

    await foresightLoaded();
    await at('1', 1000);
    await at('Enter', 1399);
    expect(page.focusedId).to.equal('scope');
    await at('Enter', 1400);

    expect(page.focusedId).to.equal('blocked');
  });

  it('goes on with the focus after a press on the words of an option', async () => {
    const session = atProblem();
    session.send({ type: 'QUESTION_OPENED', id: 'scope' });
    const page = await StepPageHarness.of(session);

    await page.point('scope', '.option:nth-child(2) .option-text');

    expect(page.focusedId).to.equal('affectedUsers');
  });

  it('brings the whole row into sight, not its first option alone', async () => {
    const page = await StepPageHarness.of(atProblem());
    const frame = page.element.parentElement;
    if (frame) frame.style.cssText = 'block-size: 380px; overflow: auto';
    await page.type('Nothing opens since this morning');

    await page.press('Enter');

    const row = page.row('category').closest('.row')?.getBoundingClientRect();
    expect(row?.bottom).to.be.at.most(frame?.getBoundingClientRect().bottom ?? 0);
  });

  it('moves nothing above a follow-up', async () => {
    const session = atProblem();
    session.send({ type: 'QUESTION_OPENED', id: 'scope' });
    const page = await StepPageHarness.of(session);
    const topOf = (id: string) =>
      Math.round(page.row(id).getBoundingClientRect().top - page.get('h2').getBoundingClientRect().top);
    const before = ['symptom', 'category', 'scope'].map(topOf);

    await page.press('2');

    expect(['symptom', 'category', 'scope'].map(topOf)).to.deep.equal(before);
  });

  it('asks the question that the focus is in', async () => {
    const page = await StepPageHarness.of();

    await page.press('Tab', 'Tab', 'Tab');
    page.row('site').focus();
    await page.settled();

    expect(page.view.currentId).to.equal('site');
    expect(page.focusedId).to.equal('site');
  });

  it('keeps what was typed when the focus goes on by Tab', async () => {
    const page = await StepPageHarness.of();
    page.row('callback').focus();
    await page.type('01 55 00 00 01');

    page.row('site').focus();
    await page.settled();

    expect(page.view.ticket.answers.map(({ id }) => id)).to.deep.equal(['callback']);
    expect(page.view.currentId).to.equal('site');
    expect(page.focusedId).to.equal('site');
  });

  it('stays at an answer that gives something to ask, which stands at its question', async () => {
    const page = await StepPageHarness.of(atProblem());

    await page.type('slow');
    await page.press('Enter');

    expect(page.focusedId).to.equal('symptom');
    expect(page.row('symptom').renderRoot.textContent).to.contain('What exactly do you see');
    expect(page.row('category').renderRoot.querySelector('.probes')).to.equal(null);
  });

  it('notes that the caller does not know, and goes on', async () => {
    const page = await StepPageHarness.of(atProblem());

    await page.press('Alt+0');

    expect(page.view.ticket.unknowns.map(({ id }) => id)).to.deep.equal(['symptom']);
    expect(page.focusedId).to.equal('category');
    expect(page.row('symptom').renderRoot.querySelector('.reason')).not.to.equal(null);
  });

  it('goes up and down by Alt and the arrows, and to other steps by Alt and the pages', async () => {
    const page = await StepPageHarness.of(atProblem());

    await page.press('Alt+ArrowDown');
    expect(page.focusedId).to.equal('category');
    await page.press('Alt+ArrowUp');
    expect(page.focusedId).to.equal('symptom');
    await page.press('Alt+PageUp');
    expect(page.text('h2')).to.equal('Caller');
    expect(page.focusedId).to.equal('caller');
    await page.press('Alt+PageDown');
    expect(page.focusedId).to.equal('symptom');
  });

  it('follows the call when another question is opened from beside it', async () => {
    const page = await StepPageHarness.of();

    page.session.send({ type: 'QUESTION_OPENED', id: 'blocked' });
    await page.settled();

    expect(page.text('h2')).to.equal('Problem');
    expect(page.focusedId).to.equal('blocked');
  });

  it('shows a direction of the script where it stands', async () => {
    const session = atProblem();
    session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'site' });
    session.send({ type: 'QUESTION_OPENED', id: 'symptom' });
    const page = await StepPageHarness.of(session);

    expect(page.text('.direction')).to.contain('Alert the network on-call');
  });

  it('says that nothing is left, under the last step, and lets it be changed', async () => {
    const session = answeredSession(siteDown);
    for (const id of ['callback', 'since', 'tried', 'loss', 'assetTag', 'otherSites'])
      session.send({ type: 'QUESTION_SKIPPED', id });
    while (session.view.current) session.send({ type: 'QUESTION_SKIPPED', id: session.view.current.id });
    const page = await StepPageHarness.of(session);

    expect(page.find('filrouge-question:not([question-id])')).not.to.equal(undefined);
    await page.press('Alt+PageUp');
    expect(page.view.currentId).not.to.equal(undefined);
    expect(page.focusedId).to.equal(page.view.currentId);
  });
});

describe('one answer on a page of two hundred questions', () => {
  it('renders the questions that it touches, and no other', async () => {
    const page = await StepPageHarness.of(longSession(200));
    for (const row of ['q60', 'q120', 'q180']) {
      page.session.send({ type: 'QUESTION_OPENED', id: row.replace('0', '1') });
      await page.settled();
    }
    page.session.send({ type: 'QUESTION_OPENED', id: 'q2' });
    await page.settled();

    const rendered = await renderedDuring(async () => page.press('1'));

    expect(page.rows).to.include('q3');
    expect([...new Set(rendered)].toSorted()).to.deep.equal(['q2']);
  });
});

describe('a step of a thousand questions', () => {
  it('has controls near the focus, and names everywhere', async () => {
    const page = await StepPageHarness.of(longSession(1000));

    expect(page.rows.length - page.sketches.length).to.be.at.most(40);
    expect(page.text('.sketch')).to.match(/^Check no\. \d+$/);

    page.session.send({ type: 'QUESTION_OPENED', id: 'q500' });
    await page.settled();

    expect(page.focusedId).to.equal('q500');
    expect(page.sketches).not.to.include('q499');
  });
});
