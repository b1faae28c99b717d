import type { Session } from '@filrouge/engine';
import { expect, nextFrame, waitUntil } from '../../../../testing/index.js';
import { answeredSession, readySession, siteDown } from '../testing/answered-session.js';
import { rowsSession } from '../testing/rows-session.js';
import { nextEvent } from '../testing/next-event.js';
import { TicketHarness } from './ticket.harness.js';

/** The same call, counting how often its ticket was written. */
function counting(session: Session): { readonly session: Session; readonly written: () => number } {
  let count = 0;
  const watched = new Proxy(session, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key, target);
      if (key !== 'view') return typeof value === 'function' ? value.bind(target) : value;
      return new Proxy(target.view, {
        get: (view, name) => {
          if (name === 'ticket') count += 1;
          return Reflect.get(view, name, view);
        },
      });
    },
  });
  return { session: watched, written: () => count };
}

describe('filrouge-ticket', () => {
  it('is accessible, ready or not', async () => {
    const open = await TicketHarness.of(answeredSession({ symptom: 'The screen stays black' }));
    await expect(open.element).to.be.accessible();

    const ready = await TicketHarness.of(readySession());
    ready.get('details').setAttribute('open', '');
    await nextFrame();
    await ready.settled();
    await expect(ready.element).to.be.accessible();
  });

  it('shows the answers of a row together, under its name', async () => {
    const session = rowsSession();
    session.send({ type: 'ANSWER_GIVEN', id: 'restart[2].restarted', value: true });
    const ticket = await TicketHarness.of(session);

    await expect(ticket.element).to.be.accessible();
    expect(ticket.texts('h4, h5, .answers dt').join(', ')).to.equal(
      'Machines, Caller, PC-12, Asset tag, Down, Users, PC-12 · Disk 1, Message, PC-12 · Disk 2, Message, ' +
        'PC-40, Asset tag, Down, Machine 3, Asset tag, Down, Users, Restart of PC-40, Restarted',
    );
  });

  it('heads the answers in the language of the ticket that is looked at', async () => {
    const ticket = await TicketHarness.of(answeredSession(siteDown, { locale: 'en' }));
    const lookAtIn = async (locale: string) => {
      const choice = ticket.get<HTMLSelectElement>('select.locale');
      choice.value = locale;
      choice.dispatchEvent(new Event('change'));
      await ticket.settled();
    };

    await lookAtIn('fr');
    expect(ticket.texts('h4')).to.deep.equal(['Appelant', 'Problème']);
    expect(ticket.get('h4').lang).to.equal('fr');

    await lookAtIn('en');
    expect(ticket.texts('h4')).to.deep.equal(['Caller', 'Problem']);
  });

  it('shows what a queue shows: title, priority, team with its reason, requester, category and tags', async () => {
    const ticket = await TicketHarness.of(answeredSession(siteDown));

    expect(ticket.title).to.equal('[Acme Logistique] Réseau : Plus de réseau sur toute la plateforme');
    expect(ticket.facts).to.include({
      Priority: 'P1 Critical',
      'Goes to': 'L2 · astreinte-reseau Incident majeur.',
      Requester: 'Léa Martin',
      Category: 'network',
      Tags: 'site-down',
    });
  });

  it('leads from an answer back to its question', async () => {
    const session = answeredSession(siteDown);
    const ticket = await TicketHarness.of(session);
    const opened = nextEvent(ticket.element, 'filrouge-question-opened');

    await ticket.clickOn('Étendue');

    expect((await opened).questionId).to.equal('scope');
    expect(session.view.currentId).to.equal('scope');
  });

  it('is read in another language of the scenario, and sent in its own', async () => {
    const ticket = await TicketHarness.of(answeredSession(siteDown));
    const select = ticket.get<HTMLSelectElement>('select');
    expect(select.value).to.equal('fr');

    select.value = 'en';
    select.dispatchEvent(new Event('change'));
    await ticket.settled();

    expect(ticket.title).to.equal('[Acme Logistique] Network : Plus de réseau sur toute la plateforme');
    ticket.get('summary').click();
    await waitUntil(() => ticket.find('pre'), 'the data show');
    expect(JSON.parse(ticket.get('pre').textContent ?? '')).to.include({ locale: 'fr' });
  });

  it('shows each answer with how it came', async () => {
    const session = answeredSession(siteDown);
    session.send({ type: 'ANSWER_UNKNOWN', id: 'since', reason: 'started before her shift' });
    session.send({ type: 'QUESTION_SKIPPED', id: 'tried' });
    const ticket = await TicketHarness.of(session);

    expect(ticket.answers).to.include({
      'Travail bloqué ?': 'Oui (Asked)',
      'Depuis quand ?': 'Does not know – started before her shift',
      'Déjà essayé': 'Passed over',
    });
  });

  it('says how complete it is and what it lacks', async () => {
    const session = answeredSession(siteDown);
    session.send({ type: 'ANSWER_UNKNOWN', id: 'since' });
    const ticket = await TicketHarness.of(session);

    expect(ticket.text('.completeness')).to.match(/^\d+.?% complete$/);
    expect(ticket.texts('.gaps li')).to.include('Depuis quand ? not known');
  });

  it('leads from what is missing to its question', async () => {
    const session = answeredSession({ ...siteDown, symptom: '' });
    const ticket = await TicketHarness.of(session);
    expect(ticket.missing[0]).to.equal('Symptom no answer');

    const opened = nextEvent(ticket.element, 'filrouge-question-opened');
    await ticket.clickOn('Symptom');

    expect((await opened).questionId).to.equal('symptom');
    expect(session.view.currentId).to.equal('symptom');
  });

  it('leads nowhere from what is missing once the call is over', async () => {
    const session = answeredSession({});
    const ticket = await TicketHarness.of(session);
    expect(ticket.get<HTMLButtonElement>('.missing .link').disabled).to.equal(false);

    session.send({ type: 'CALL_ABANDONED', reason: 'hung up' });
    await ticket.settled();

    expect(ticket.get<HTMLButtonElement>('.missing .link').disabled).to.equal(true);
  });

  it('leads from what is missing to its instruction', async () => {
    const ticket = await TicketHarness.of(answeredSession(siteDown));

    const opened = nextEvent(ticket.element, 'filrouge-instruction-opened');
    ticket.get('.missing .link').click();

    expect((await opened).instructionId).to.equal('no-promise');
    await expect(ticket.element).to.be.accessible();
  });

  it('sends when ready, and says when it is not', async () => {
    const open = answeredSession(siteDown);
    const notReady = await TicketHarness.of(open);
    expect(notReady.button('Send ticket').getAttribute('aria-disabled')).to.equal('true');
    await notReady.clickOn('Send ticket');
    expect(open.view.phase).to.equal('interviewing');

    const session = readySession();
    const ready = await TicketHarness.of(session);
    await ready.clickOn('Send ticket');

    expect(session.view.phase).not.to.equal('interviewing');
    expect(ready.texts('button')).not.to.include('Send ticket');
  });

  it('gives the data as they are sent', async () => {
    const session = readySession();
    const ticket = await TicketHarness.of(session);

    ticket.get('summary').click();
    await waitUntil(() => ticket.find('pre'), 'the data show');

    expect(JSON.parse(ticket.text('pre') ?? '')).to.deep.include({ id: session.view.ticket.id, format: 1 });
  });

  it('is not written while nobody sees it', async () => {
    const { session, written } = counting(answeredSession(siteDown));
    const ticket = await TicketHarness.unseen(session, true);

    session.send({ type: 'NOTE_TAKEN', text: 'called back' });
    await nextFrame();
    await ticket.settled();

    expect(written()).to.equal(0);
    expect(ticket.find('h3')).to.equal(undefined);
  });
});
