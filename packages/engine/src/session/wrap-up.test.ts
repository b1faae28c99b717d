import { describe, expect, it } from 'vitest';
import { clockAt } from '../clock.js';
import { createSession } from '../create-session.js';
import { restoreSession } from '../restore.js';
import type { Delivery, Session, SessionOptions } from '../session.js';
import { withItems, yesNo } from '../testing/small-scenario.js';
import type { Phase } from '../view.js';

const scenario = withItems([yesNo('a')]);
const start = (options: SessionOptions = {}) =>
  createSession(scenario, { clock: clockAt('2026-11-20T10:00:00Z'), ...options });

/** A call that ended so, by what the ticketing tool said or without a ticket. */
async function over(phase: Phase, options: SessionOptions = {}): Promise<Session> {
  const status = phase === 'queued' ? 'queued' : 'delivered';
  const session = start({ deliver: () => Promise.resolve<Delivery>({ status }), ...options });
  if (phase === 'abandoned') session.send({ type: 'CALL_ABANDONED', reason: 'Hung up' });
  else session.send({ type: 'CALL_CLOSED', outcome: 'resolved' });
  await new Promise<void>((resolve) => {
    if (session.view.phase === phase) resolve();
    session.subscribe((view) => view.phase === phase && resolve());
  });
  return session;
}

describe('what is written after a call', () => {
  it.each(['delivered', 'queued', 'abandoned'] as const)(
    'is kept as typed, and stands once done: %s',
    async (phase) => {
      const clock = clockAt('2026-11-20T10:00:00Z');
      const session = await over(phase, { clock });

      session.send({ type: 'WRAP_UP_NOTED', note: 'Calls back ' });
      expect(session.view.wrapUp).toEqual({ note: 'Calls back ' });
      clock.moveBy(90_000);
      session.send({ type: 'WRAP_UP_NOTED', note: 'Calls back at 5 ', isDone: true });

      expect(session.view.wrapUp).toEqual({ note: 'Calls back at 5', doneAt: '2026-11-20T10:01:30.000Z' });
      expect(session.view.phase).toBe(phase);
    },
  );

  it('is never in the ticket, which has left: neither words nor time', async () => {
    const clock = clockAt('2026-11-20T10:00:00Z');
    for (const phase of ['delivered', 'abandoned'] as const) {
      const session = await over(phase, { clock });
      const ticket = JSON.stringify(session.view.ticket);

      clock.moveBy(90_000);
      session.send({ type: 'WRAP_UP_NOTED', note: 'Angry', isDone: true });
      session.send({ type: 'LOCALE_CHANGED', locale: 'fr' });

      expect(JSON.stringify(session.view.ticket)).toBe(ticket);
    }
  });

  it('has no second end', async () => {
    const session = await over('delivered');
    session.send({ type: 'WRAP_UP_NOTED', note: 'First', isDone: true });

    const again = session.send({ type: 'WRAP_UP_NOTED', note: 'Second', isDone: true });

    expect(again).toMatchObject({ ok: false, issues: [{ code: 'event-out-of-place' }] });
    expect(session.view.wrapUp?.note).toBe('First');
  });

  it('waits for the end of the call', () => {
    expect(start().send({ type: 'WRAP_UP_NOTED', note: 'Early' })).toMatchObject({
      ok: false,
      issues: [{ code: 'event-out-of-place', params: { event: 'WRAP_UP_NOTED', phase: 'interviewing' } }],
    });
  });

  it.each([
    ['half typed', {}],
    ['done', { isDone: true }],
  ])('comes back after a reload, %s', async (_name, end) => {
    const session = await over('queued');
    session.send({ type: 'WRAP_UP_NOTED', note: 'Half', ...end });

    const restored = restoreSession(scenario, JSON.parse(JSON.stringify(session.snapshot())));

    expect(restored.ok && restored.session.view.wrapUp).toEqual(session.view.wrapUp);
  });

  it('must be text', async () => {
    const session = await over('delivered');

    // A host's script knows no types.
    const given = session.send({ type: 'WRAP_UP_NOTED', note: 7 } as never);

    expect(given).toMatchObject({ ok: false, issues: [{ code: 'wrong-type', path: '/note' }] });
  });
});

describe('a call given up after its ticket was refused', () => {
  it('has the end it came to, not the ticket that was refused', async () => {
    const session = start({ deliver: () => Promise.resolve({ status: 'refused' }) });
    session.send({ type: 'CALL_CLOSED', outcome: 'resolved' });
    await new Promise<void>((resolve) => {
      session.subscribe(({ phase }) => phase === 'refused' && resolve());
    });

    session.send({ type: 'CALL_ABANDONED', reason: 'Nobody answers' });

    expect(session.view.ticket.outcome).toEqual({ kind: 'abandoned', reason: 'Nobody answers' });
  });
});
