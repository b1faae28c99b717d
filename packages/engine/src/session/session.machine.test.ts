import type { Ticket } from '@filrouge/ticket';
import { parseTicket } from '@filrouge/ticket';
import { describe, expect, it } from 'vitest';
import { clockAt } from '../clock.js';
import { createSession } from '../create-session.js';
import type { Delivery, Session, SessionOptions } from '../session.js';
import { restoreSession } from '../restore.js';
import { smallScenario, withItems, yesNo } from '../testing/small-scenario.js';

const scenario = withItems([yesNo('a')], { context: { vip: 'yesNo' } });
const start = (options: SessionOptions = {}) =>
  createSession(scenario, { clock: clockAt('2026-11-20T10:00:00Z'), ...options });

const phaseIs = (session: Session, phase: string) =>
  new Promise<void>((resolve) => {
    if (session.view.phase === phase) resolve();
    session.subscribe((view) => view.phase === phase && resolve());
  });

/** A call whose ticket is refused the first time, and every ticket it hands over. */
function refusedAtFirst() {
  const sent: Ticket[] = [];
  const deliver = (ticket: Ticket): Promise<Delivery> =>
    Promise.resolve({ status: sent.push(ticket) === 1 ? 'refused' : 'delivered' });
  return { sent, session: start({ deliver }) };
}

describe('a closed call', () => {
  it('stands once in the timeline', () => {
    const session = start();

    session.send({ type: 'CALL_CLOSED', outcome: 'resolved' });

    expect(session.view.ticket.timeline.map(({ event }) => event)).toEqual(['CALL_CLOSED']);
  });

  it('is an ordinary one again when the operator goes back after a refusal', async () => {
    const { session, sent } = refusedAtFirst();
    session.send({ type: 'CALL_CLOSED', outcome: 'resolved' });
    await phaseIs(session, 'refused');

    session.send({ type: 'QUESTION_OPENED', id: 'a' });
    session.send({ type: 'TICKET_SENT' });
    await phaseIs(session, 'delivered');

    expect(sent.map(({ outcome }) => outcome.kind)).toEqual(['resolved', 'qualified']);
  });
});

describe('a note', () => {
  it('goes with the ticket when a refused one is sent again', async () => {
    const { session, sent } = refusedAtFirst();
    session.send({ type: 'TICKET_SENT' });
    await phaseIs(session, 'refused');

    session.send({ type: 'NOTE_TAKEN', text: 'Called back' });
    session.send({ type: 'DELIVERY_RETRIED' });
    await phaseIs(session, 'delivered');

    expect(sent[1]?.notes).toMatchObject([{ text: 'Called back' }]);
    expect(sent[1]?.id).toBe(sent[0]?.id);
  });

  it('is not taken once the ticket is gone: it would be lost', async () => {
    const session = start();
    session.send({ type: 'TICKET_SENT' });
    await phaseIs(session, 'delivered');

    expect(session.send({ type: 'NOTE_TAKEN', text: 'Too late' })).toMatchObject({
      ok: false,
      issues: [{ code: 'event-out-of-place' }],
    });
  });
});

describe('a parked call', () => {
  it('takes no time of its step, whatever happens meanwhile', () => {
    const clock = clockAt('2026-11-20T10:00:00Z');
    const session = start({ clock });
    clock.moveBy(1000);
    session.send({ type: 'CALL_PARKED' });

    clock.moveBy(3_600_000);
    session.send({ type: 'NOTE_TAKEN', text: 'Will call back' });
    clock.moveBy(3_600_000);
    session.send({ type: 'CALL_RESUMED' });
    clock.moveBy(2000);
    session.send({ type: 'ANSWER_GIVEN', id: 'a', value: true });

    expect(session.view.ticket.metrics.stepDurationsMs).toEqual({ step: 3000 });
  });

  it('takes no time after it was restored', () => {
    const parked = start();
    parked.send({ type: 'CALL_PARKED' });

    const restored = restoreSession(scenario, parked.snapshot(), { clock: clockAt('2026-11-21T10:00:00Z') });
    if (restored.ok) restored.session.send({ type: 'CALL_RESUMED' });

    expect(restored.ok && restored.session.view.ticket.metrics.stepDurationsMs).toEqual({});
  });

  it('that was refused before is written anew once it is resumed', async () => {
    const { session, sent } = refusedAtFirst();
    session.send({ type: 'TICKET_SENT' });
    await phaseIs(session, 'refused');

    session.send({ type: 'CALL_PARKED' });
    session.send({ type: 'CALL_RESUMED' });
    session.send({ type: 'ANSWER_GIVEN', id: 'a', value: true });
    session.send({ type: 'TICKET_SENT' });
    await phaseIs(session, 'delivered');

    expect(sent[1]?.answers).toMatchObject([{ id: 'a', value: true }]);
    expect(sent[1]?.id).toBe(sent[0]?.id);
  });

  it('is abandoned when the caller never comes back', () => {
    const session = start();
    session.send({ type: 'CALL_PARKED' });

    session.send({ type: 'CALL_ABANDONED', reason: 'never called back' });

    expect(session.view.phase).toBe('abandoned');
  });
});

describe('the host’s data', () => {
  it.each(['REVIEW_OPENED', 'CALL_PARKED'] as const)('may change after %s', (type) => {
    const session = start();
    session.send({ type });

    expect(session.send({ type: 'CONTEXT_CHANGED', context: { vip: true } })).toEqual({ ok: true });
    expect(session.snapshot().context).toEqual({ vip: true });
  });
});

describe('what is counted', () => {
  it('counts the time of a step whatever its name', () => {
    const clock = clockAt('2026-11-20T10:00:00Z');
    const named = smallScenario({ steps: [{ id: 'constructor', title: 'Construction', items: [yesNo('a')] }] });
    const session = createSession(named, { clock });

    clock.moveBy(1000);
    session.send({ type: 'ANSWER_GIVEN', id: 'a', value: true });

    expect(session.view.ticket.metrics.stepDurationsMs).toEqual({ constructor: 1000 });
  });

  it('takes of the operator what a ticket has a place for', () => {
    const user = { id: 'u1', name: 'Ana', token: 'secret' };

    const { ticket } = start({ operator: user }).view;

    expect(ticket.operator).toEqual({ id: 'u1', name: 'Ana' });
    expect(parseTicket(ticket)).toMatchObject({ ok: true });
  });
});

describe('what the host’s tool says', () => {
  it('is kept as text, so that the call can be restored', async () => {
    const said = { status: 'delivered', reference: 12_345, url: { href: 'https://example.org' } };
    const session = start({ deliver: () => Promise.resolve(said as never) });
    session.send({ type: 'TICKET_SENT' });
    await phaseIs(session, 'delivered');

    expect(session.view.delivery).toEqual({ state: 'delivered', attempts: 1, reference: '12345' });
    expect(restoreSession(scenario, JSON.parse(JSON.stringify(session.snapshot()))).ok).toBe(true);
  });
});
