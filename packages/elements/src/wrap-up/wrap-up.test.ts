import { clockAt } from '@filrouge/engine';
import { expect, fixture, html, waitUntil } from '../../../../testing/index.js';
import { readySession } from '../testing/answered-session.js';
import { pressKeys } from '../testing/press-keys.js';
import { callOver, WrapUpHarness } from './wrap-up.harness.js';
import type { FilrougeWrapUp } from './wrap-up.js';

describe('filrouge-wrap-up', () => {
  it('is accessible, under way and done', async () => {
    const wrapUp = await WrapUpHarness.of({ limitSeconds: 120 });
    await expect(wrapUp.element).to.be.accessible();

    await wrapUp.write('Calls back at five');
    await wrapUp.clickOn('Done');
    await expect(wrapUp.element).to.be.accessible();
  });

  it('stays out of sight before the call is over', async () => {
    const session = readySession();
    const element = await fixture<FilrougeWrapUp>(html`<filrouge-wrap-up .session=${session}></filrouge-wrap-up>`);

    expect(element.renderRoot.querySelector('section')).to.equal(null);
  });

  for (const ending of ['delivered', 'queued', 'abandoned'] as const) {
    it(`hands in the note and the time, once: ${ending}`, async () => {
      const wrapUp = await WrapUpHarness.of({ ending });

      await wrapUp.write(' Calls back at five ');
      wrapUp.clock.moveBy(72_900);
      await wrapUp.clickOn('Done');

      expect(wrapUp.told.map(({ note, seconds }) => ({ note, seconds }))).to.deep.equal([
        { note: 'Calls back at five', seconds: 72 },
      ]);
      const [told] = wrapUp.told;
      expect(told?.ticket.id).to.equal(wrapUp.session.id);
      expect(told?.reference).to.equal(ending === 'delivered' ? 'INC-4711' : undefined);
      expect(wrapUp.text('.done')).to.equal('Note handed in after 1:12');
      expect(wrapUp.text('.note')).to.equal('Calls back at five');
      expect(wrapUp.focused).to.equal(wrapUp.get('.done'));
    });
  }

  it('is done by the key that sends, from the note, and without one too', async () => {
    const wrapUp = await WrapUpHarness.of();
    wrapUp.get('textarea').focus();

    await pressKeys('Control+Enter');
    await wrapUp.settled();

    expect(wrapUp.told.map(({ note }) => note)).to.deep.equal(['']);
    expect(wrapUp.text('.done')).to.equal('Done after 0:00');
  });

  it('ticks without rendering, and is no live region', async () => {
    const wrapUp = await WrapUpHarness.of();
    const field = wrapUp.get('textarea');
    let renderings = 0;
    const watched = new MutationObserver((records) => {
      renderings += records.filter(({ type }) => type !== 'characterData').length;
    });
    watched.observe(wrapUp.element.renderRoot, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });

    wrapUp.clock.moveBy(5000);
    await waitUntil(() => wrapUp.time === '0:05', 'the time goes on', { timeout: 8000 });
    watched.disconnect();

    expect(renderings).to.equal(0);
    expect(wrapUp.get('textarea')).to.equal(field);
    expect(wrapUp.get('.time').getAttribute('role')).to.equal('timer');
    expect(wrapUp.find('[aria-live], [role="status"], [role="alert"]')).to.equal(undefined);
  });

  it('keeps what is half written in the call, and in a move in the page', async () => {
    const wrapUp = await WrapUpHarness.of();
    await wrapUp.write('Half');

    const elsewhere = document.createElement('div');
    wrapUp.element.before(elsewhere);
    elsewhere.append(wrapUp.element);
    await wrapUp.settled();

    expect(wrapUp.session.view.wrapUp).to.deep.equal({ note: 'Half' });
    expect(wrapUp.get<HTMLTextAreaElement>('textarea').value).to.equal('Half');
    expect(wrapUp.told).to.have.length(0);
  });

  it('keeps what the browser has not told of yet, whatever else changes', async () => {
    const wrapUp = await WrapUpHarness.of();
    await wrapUp.write('Calls back');
    const field = wrapUp.get<HTMLTextAreaElement>('textarea');

    field.value = 'Calls back at five';
    wrapUp.session.send({ type: 'LOCALE_CHANGED', locale: 'fr' });
    await waitUntil(() => wrapUp.text('h3') !== 'After the call', 'another language', { timeout: 8000 });

    expect(field.value).to.equal('Calls back at five');
    expect(wrapUp.get('textarea')).to.equal(field);
  });

  it('hands the note in when another call takes its place', async () => {
    const wrapUp = await WrapUpHarness.of();
    await wrapUp.write('First');

    wrapUp.element.session = await callOver('queued', { clock: clockAt('2026-11-12T10:00:00Z') });
    await wrapUp.settled();

    expect(wrapUp.told.map(({ note, ticket }) => [note, ticket.id])).to.deep.equal([['First', wrapUp.session.id]]);
    expect(wrapUp.get<HTMLTextAreaElement>('textarea').value).to.equal('');
  });

  it('hands the note in when the page goes', async () => {
    const wrapUp = await WrapUpHarness.of();
    await wrapUp.write('Closing the tab');

    globalThis.dispatchEvent(new Event('pagehide'));

    expect(wrapUp.told.map(({ note }) => note)).to.deep.equal(['Closing the tab']);
  });

  it('shows a wrap-up that was done before as it was', async () => {
    const wrapUp = await WrapUpHarness.of({ locale: 'fr' });
    await wrapUp.write('Rappelle à 17 h');
    wrapUp.clock.moveBy(60_000);
    await wrapUp.clickOn('Terminé');
    wrapUp.clock.moveBy(60_000);

    const { session } = wrapUp;
    const element = await fixture<FilrougeWrapUp>(html`<filrouge-wrap-up .session=${session}></filrouge-wrap-up>`);

    expect(element.renderRoot.querySelector('.done')?.textContent).to.contain('Note transmise au bout de 1:00');
  });
});
