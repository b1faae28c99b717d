import { expect, waitUntil } from '../../../../testing/index.js';
import { questionOf } from '../steps/question-state.js';
import { answeredSession, readySession } from '../testing/answered-session.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { longSession } from '../testing/long-session.js';
import { nextEvent } from '../testing/next-event.js';
import type { PaletteClosedEvent } from './palette.events.js';
import { PaletteHarness } from './palette.harness.js';

describe('filrouge-palette', () => {
  it('is accessible, with and without a list', async () => {
    const palette = await PaletteHarness.of();
    await expect(palette.element).to.be.accessible();

    await palette.type('site');

    await expect(palette.element).to.be.accessible();
  });

  it('finds an answer while it is typed, and marks it', async () => {
    const palette = await PaletteHarness.of();

    await palette.type('lyo');

    expect(palette.isListOpen).to.equal(true);
    expect(palette.active).to.equal('Site : Lyon');
  });

  it('finds the last of many questions, however soon it is typed', async () => {
    const palette = await PaletteHarness.of();
    palette.element.session = longSession(3000);
    await palette.settled();

    await palette.enter('check no 3000');

    expect(palette.active).to.contain('Check no. 3000');
  });

  it('sets what is marked as told unasked, stays, and says so', async () => {
    const session = fixtureSession({ locale: 'en' });
    const palette = await PaletteHarness.of(session);

    await palette.type('lyon');
    await palette.keys('Enter');

    expect(questionOf(session.view, 'site')).to.deep.include({ value: 'site2', provenance: 'volunteered' });
    expect(session.view.currentId).to.equal('caller');
    expect([palette.value, palette.noted, palette.focused?.localName]).to.deep.equal(['', ['Site Lyon'], 'input']);
    expect(palette.spoken).to.equal('Site: Lyon. Noted.');
  });

  it('takes several in a row without being left', async () => {
    const session = fixtureSession({ locale: 'en' });
    const palette = await PaletteHarness.of(session);

    for (const said of ['lyon', 'network', 'everybody', 'yesterday', '0612345678']) {
      await palette.type(said);
      await palette.keys('Enter');
    }

    const values = ['site', 'category', 'scope', 'since', 'callback'].map((id) => questionOf(session.view, id)?.value);
    expect(values).to.deep.equal(['site2', 'network', 'site', '2026-11-11', '0612345678']);
  });

  it('shows what was set above the list that offers what is missing', async () => {
    const palette = await PaletteHarness.of();
    await palette.type('l');
    await palette.keys('Alt+1');

    expect(palette.noted).to.have.length(1);
    const endOfNoted = () => palette.get('.noted').getBoundingClientRect().bottom;
    await waitUntil(() => endOfNoted() <= palette.get('.popup').getBoundingClientRect().top, 'the list stands below');
    expect(palette.isListOpen).to.equal(true);
  });

  it('keeps what the keys do in sight below a list of any length, and the marked row above it', async () => {
    const palette = await PaletteHarness.of();
    await palette.type('s');
    await palette.inPlace();
    palette.get('.popup').style.maxBlockSize = '160px';
    const hint = () => palette.get('.popup .keys').getBoundingClientRect();

    await palette.keys('ArrowUp');

    const marked = () => palette.get('[aria-selected="true"]').getBoundingClientRect();
    await waitUntil(() => marked().bottom <= hint().top + 1, 'the marked row is above the hint');
    expect(hint().bottom).to.be.at.most(palette.get('.popup').getBoundingClientRect().bottom);
    expect(palette.active).to.equal(palette.rows.at(-1));
  });

  it('keeps an answer that does not apply yet, and says so', async () => {
    const session = fixtureSession({ locale: 'en' });
    const palette = await PaletteHarness.of(session);

    await palette.type('people: 12');
    await palette.keys('Enter');

    expect(palette.spoken).to.equal('How many people?: 12. Kept until it applies.');
    session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'team' });
    expect(questionOf(session.view, 'affectedUsers')?.value).to.equal(12);
  });

  it('moves the mark by arrows, around the ends', async () => {
    const palette = await PaletteHarness.of();
    await palette.type('site');
    const { rows } = palette;

    await palette.keys('ArrowDown');
    expect(palette.active).to.equal(rows[1]);
    await palette.keys('ArrowUp', 'ArrowUp');

    expect(palette.active).to.equal(rows.at(-1));
  });

  it('takes any of the first nine rows by Alt and its digit, typed text and all', async () => {
    const session = fixtureSession({ locale: 'en', callerLocale: 'fr' });
    const palette = await PaletteHarness.of(session);
    await palette.type('l');
    const place = palette.rows.indexOf('Site : Lyon');
    expect(place).to.be.within(1, 8);
    expect(palette.all('.row')[place]?.getAttribute('aria-keyshortcuts')).to.equal(`Alt+${String(place + 1)}`);

    await palette.keys(`Alt+${String(place + 1)}`);

    expect(questionOf(session.view, 'site')?.value).to.equal('site2');
    expect([palette.value, palette.noted]).to.deep.equal(['', ['Site Lyon']]);
  });

  it('takes a digit without Alt as text, and Alt with a digit that no row has as nothing', async () => {
    const session = fixtureSession({ locale: 'en' });
    const palette = await PaletteHarness.of(session);

    await palette.type('?!');
    await palette.keys('Alt+1', '1');

    expect([palette.value, palette.noted]).to.deep.equal(['?!1', []]);
  });

  it('goes to a question and tells who shows it', async () => {
    const session = fixtureSession({ locale: 'en' });
    const palette = await PaletteHarness.of(session);
    const opened = nextEvent(palette.element, 'filrouge-question-opened');
    const closed: Promise<PaletteClosedEvent> = nextEvent(palette.element, 'filrouge-palette-closed');

    await palette.type('who is affected');
    await palette.keys('Enter');

    expect((await opened).questionId).to.equal('scope');
    expect((await closed).reason).to.equal('opened');
    expect(session.view.currentId).to.equal('scope');
  });

  it('does not go to a question that does not apply, and says so', async () => {
    const session = answeredSession({ scope: 'me' });
    const palette = await PaletteHarness.of(session);

    await palette.type('how many people');
    await palette.keys('Enter');

    expect(palette.spoken).to.equal('How many people? does not apply now.');
    expect(palette.value).to.equal('how many people');
  });

  it('shows what is missing before anything is typed', async () => {
    const palette = await PaletteHarness.of(answeredSession({ caller: { name: 'Léa' }, site: 'site1' }));

    expect(palette.rows[0]).to.equal('Go to Symptom');
    expect(palette.active).to.equal(undefined);
  });

  it('offers what nothing has as the caller’s own words', async () => {
    const palette = await PaletteHarness.of();

    await palette.type('red light blinks');

    expect(palette.active).to.equal('Symptom : red light blinks');
  });

  it('says when nothing fits', async () => {
    const palette = await PaletteHarness.of(answeredSession({}));

    await palette.type('?!');

    expect(palette.text('.popup > .note')).to.equal('Nothing has these words.');
    await expect(palette.element).to.be.accessible();
  });

  it('is put away by Escape, with all that was typed', async () => {
    const palette = await PaletteHarness.of();
    await palette.type('lyon');
    const closed: Promise<PaletteClosedEvent> = nextEvent(palette.element, 'filrouge-palette-closed');

    await palette.keys('Escape');

    expect((await closed).reason).to.equal('dismissed');
    expect([palette.value, palette.isListOpen]).to.deep.equal(['', false]);
  });

  it('speaks the operator’s language', async () => {
    const palette = await PaletteHarness.of(fixtureSession({ locale: 'fr' }));

    await palette.type('toute l’agence');

    expect(palette.active).to.equal('Étendue : Tout un site dit « toute l’agence »');
  });

  it('shows nothing once the call is over, nor without one', async () => {
    const session = readySession();
    const palette = await PaletteHarness.of(session);

    session.send({ type: 'CALL_ABANDONED', reason: 'hung up' });
    await palette.settled();
    expect(palette.find('input')).to.equal(undefined);

    palette.element.session = undefined;
    await palette.settled();
    expect(palette.find('input')).to.equal(undefined);
  });
});
