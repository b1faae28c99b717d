import { parseTicket } from '@filrouge/ticket';
import { describe, expect, it } from 'vitest';
import { clockAt } from '../clock.js';
import { createSession } from '../create-session.js';
import type { SessionEvent } from '../session-events.js';
import { questionIn } from '../testing/question-in.js';
import { priorityRules, withItems, yesNo } from '../testing/small-scenario.js';

const scenario = withItems(
  [yesNo('a'), { type: 'instruction', id: 'care', when: 'a', severity: 'info', text: 'Care', acknowledge: true }],
  { priority: priorityRules({ override: true }) },
);

/** What a host's script, which knows no types, may send. */
const send = (event: unknown) => {
  const session = createSession(scenario);
  return { session, result: session.send(event as SessionEvent) };
};

describe('an event from outside', () => {
  it.each([
    [null, 'wrong-type', ''],
    ['ANSWER_GIVEN', 'wrong-type', ''],
    [{}, 'value-not-allowed', '/type'],
    [{ type: 'TICKET_LOST' }, 'value-not-allowed', '/type'],
    [{ type: 'toString' }, 'value-not-allowed', '/type'],
    [{ type: 'xstate.done.actor.deliver', output: { status: 'delivered' } }, 'value-not-allowed', '/type'],
    [{ type: 'ANSWER_GIVEN', value: true }, 'missing-key', '/id'],
    [{ type: 'ANSWER_CLEARED', id: 7 }, 'wrong-type', '/id'],
    [{ type: 'ANSWER_GIVEN', id: 'a', value: true, provenance: 'guessed' }, 'value-not-allowed', '/provenance'],
    [{ type: 'ANSWER_UNKNOWN', id: 'a', reason: 7 }, 'wrong-type', '/reason'],
    [{ type: 'NOTE_TAKEN' }, 'missing-key', '/text'],
    [{ type: 'PRIORITY_OVERRIDDEN', level: 'P0', reason: 'why' }, 'value-not-allowed', '/level'],
    [{ type: 'PRIORITY_OVERRIDDEN', level: 'P1' }, 'missing-key', '/reason'],
    [{ type: 'CALL_CLOSED', outcome: 'lost' }, 'value-not-allowed', '/outcome'],
    [{ type: 'CALL_ABANDONED' }, 'missing-key', '/reason'],
    [{ type: 'LOCALE_CHANGED', locale: 'en_US' }, 'bad-locale', '/locale'],
    [{ type: 'LOCALE_CHANGED', callerLocale: '' }, 'bad-locale', '/callerLocale'],
  ])('is refused when it is %j', (event, code, path) => {
    const { session, result } = send(event);

    expect(result).toMatchObject({ ok: false, issues: [{ code, path }] });
    expect(parseTicket(session.view.ticket)).toMatchObject({ ok: true });
  });

  it.each([
    { type: 'ANSWER_GIVEN', id: 'a', value: true, provenance: 'volunteered' },
    { type: 'ANSWER_UNKNOWN', id: 'a', reason: undefined },
    { type: 'LOCALE_CHANGED', locale: 'fr-CA' },
    { type: 'CALL_ABANDONED', reason: 'hung up' },
  ])('is taken when it is %j', (event) => {
    expect(send(event).result).toEqual({ ok: true });
  });

  it('is not taken by a session that was stopped', () => {
    const session = createSession(scenario);
    session.stop();

    const result = session.send({ type: 'ANSWER_GIVEN', id: 'a', value: true });

    expect(result).toMatchObject({ ok: false, issues: [{ code: 'event-out-of-place' }] });
  });
});

describe('an instruction', () => {
  it('is acknowledged only while it is in force', () => {
    const session = createSession(scenario);
    expect(session.send({ type: 'INSTRUCTION_ACKNOWLEDGED', id: 'care' })).toMatchObject({
      issues: [{ code: 'instruction-unknown' }],
    });

    session.send({ type: 'ANSWER_GIVEN', id: 'a', value: true });

    expect(session.view.missing).toMatchObject([{ kind: 'unacknowledged', id: 'care' }]);
    expect(session.send({ type: 'INSTRUCTION_ACKNOWLEDGED', id: 'care' })).toEqual({ ok: true });
  });

  it('does not run out in the middle of a call', () => {
    const clock = clockAt('2026-11-20T22:50:00Z');
    const instructions = [
      { id: 'today', severity: 'info', text: 'Today', acknowledge: true, until: '2026-11-20' },
      { id: 'past', severity: 'info', text: 'Past', acknowledge: true, until: '2026-11-19' },
    ];
    const session = createSession(withItems([yesNo('a')], { instructions }), { clock });

    clock.moveBy(3_600_000);
    session.send({ type: 'ANSWER_GIVEN', id: 'a', value: true });

    expect(session.view.instructions.map(({ id }) => id)).toEqual(['today']);
    expect(session.view.missing.map(({ id }) => id)).toEqual(['today']);
  });
});

describe('a locale of the host that is no language tag', () => {
  it('leaves the call in the language of the scenario', () => {
    const number = withItems([{ type: 'integer', id: 'users', label: 'Users' }]);
    const session = createSession(number, { locale: 'en_US', callerLocale: 'klingon!' });

    session.send({ type: 'ANSWER_GIVEN', id: 'users', value: 1200 });

    expect(session.view).toMatchObject({ locale: 'en', callerLocale: 'en' });
    expect(questionIn(session, 'users').display).toBe('1,200');
  });
});
