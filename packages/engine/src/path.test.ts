import { describe, expect, it } from 'vitest';
import { clockAt } from './clock.js';
import { createSession } from './create-session.js';
import type { Session } from './session.js';
import { evaluationOf } from './testing/evaluation-of.js';
import { choice, smallScenario, withItems, yesNo } from './testing/small-scenario.js';

const open = (scenario: ReturnType<typeof withItems>) =>
  createSession(scenario, { clock: clockAt('2026-11-20T10:00:00Z') });
const shownIds = ({ view }: Session) => view.steps.flatMap(({ items }) => items.map(({ id }) => id));
const give = (session: Session, answers: Readonly<Record<string, unknown>>) => {
  for (const [id, value] of Object.entries(answers)) session.send({ type: 'ANSWER_GIVEN', id, value });
};

describe('the path', () => {
  it('shows the follow-ups of the option that is picked, and of no other', () => {
    const options = [
      { value: 'me', label: 'Me' },
      { value: 'team', label: 'Team', then: [yesNo('everyone')] },
    ];
    const session = open(withItems([{ ...choice('scope', []), options }, yesNo('last')]));

    give(session, { scope: 'team' });
    expect(shownIds(session)).toEqual(['scope', 'everyone', 'last']);
    give(session, { scope: 'me' });
    expect(shownIds(session)).toEqual(['scope', 'last']);
  });

  it('keeps an answer that left the path, does not count it, and brings it back', () => {
    const session = open(
      withItems([yesNo('vpn'), yesNo('tunnel', { when: 'vpn' }), yesNo('deep', { when: 'tunnel' })]),
    );
    give(session, { vpn: true, tunnel: true });

    give(session, { vpn: false });
    expect(shownIds(session)).toEqual(['vpn']);
    expect(session.view.ticket.answers.map(({ id }) => id)).toEqual(['vpn']);

    give(session, { vpn: true });
    expect(shownIds(session)).toEqual(['vpn', 'tunnel', 'deep']);
  });

  it('does not show what rests on a question that is still open', () => {
    const session = open(withItems([yesNo('a'), yesNo('shown', { when: 'a' }), yesNo('hidden', { when: '!a' })]));

    expect(shownIds(session)).toEqual(['a']);
  });

  it('does not show what rests on something the caller does not know', () => {
    const session = open(withItems([yesNo('a'), yesNo('b', { when: '!a' }), yesNo('c', { when: 'unknown(a)' })]));

    session.send({ type: 'ANSWER_UNKNOWN', id: 'a', reason: 'not at the desk' });

    expect(shownIds(session)).toEqual(['a', 'c']);
  });

  it('takes an answer to a question that is not on the path yet', () => {
    const session = open(withItems([yesNo('a'), yesNo('b', { when: 'a' })]));

    give(session, { b: true, a: true });

    expect(session.view.progress).toEqual({ settled: 2, total: 2 });
  });

  it('ends where an end applies, and goes on when it does not any more', () => {
    const end = { type: 'end', id: 'elsewhere', when: "topic == 'pay'", outcome: 'redirected', text: 'Call HR' };
    const session = open(withItems([choice('topic', ['pay', 'it']), end, yesNo('later')]));

    give(session, { topic: 'pay' });
    expect(shownIds(session)).toEqual(['topic', 'elsewhere']);
    expect(session.view.ticket.outcome).toEqual({ kind: 'redirected', reason: 'Call HR' });

    give(session, { topic: 'it' });
    expect(shownIds(session)).toEqual(['topic', 'later']);
    expect(session.view.ending).toBe(undefined);
  });

  it('hides a step whose condition is false, and tells of one that may still come', () => {
    const steps = [
      { id: 'one', title: 'One', items: [yesNo('a')] },
      { id: 'two', title: 'Two', when: 'a', items: [yesNo('b')] },
    ];
    const session = open(smallScenario({ steps }));

    expect(session.view.steps.map(({ id, state }) => [id, state])).toEqual([
      ['one', 'current'],
      ['two', 'pending'],
    ]);
    give(session, { a: false });
    expect(session.view.steps.map(({ id }) => id)).toEqual(['one']);
  });

  it('takes a named condition that nothing can decide any more for false', () => {
    const options = [
      { value: 'mail', label: 'Mail', then: [yesNo('clicked')] },
      { value: 'other', label: 'Other' },
    ];
    const items = [
      { ...choice('topic', []), options },
      yesNo('usual', { when: '!breach' }),
      yesNo('direct', { when: '!clicked' }),
    ];
    const session = open(withItems(items, { facts: [{ id: 'breach', type: 'yesNo', value: 'clicked' }] }));

    expect(shownIds(session)).toEqual(['topic']);
    give(session, { topic: 'other' });

    expect(shownIds(session)).toEqual(['topic', 'usual']);
  });

  it('knows the client’s own hour and weekday', () => {
    const items = [yesNo('rush', { when: "clientTime >= '10:00' && clientTime < '11:30' && clientWeekday == 'fri'" })];

    // 10:00 in UTC is 11:00 in Paris.
    expect(shownIds(open(withItems(items)))).toEqual(['rush']);
  });

  it('computes facts, also one that reads another listed later', () => {
    const facts = [
      { id: 'many', type: 'yesNo', value: 'people > 5' },
      { id: 'people', type: 'integer', value: 'alone ? 1 : team' },
    ];
    const items = [
      yesNo('alone'),
      { type: 'integer', id: 'team', label: 'Team', when: '!alone' },
      yesNo('bridge', { when: 'many' }),
    ];
    const session = open(withItems(items, { facts }));

    give(session, { alone: false, team: 7 });
    expect(shownIds(session)).toContain('bridge');
    give(session, { alone: true });
    expect(shownIds(session)).toEqual(['alone']);
  });
});

describe('the cost of an answer', () => {
  const chained = (length: number) =>
    withItems(
      Array.from({ length }, (_, place) =>
        choice(`q${place}`, ['v0', 'v1'], place === 0 ? {} : { when: `q${place - 1} == 'v0'` }),
      ),
    );

  it.each([10, 100, 1000, 10_000])('evaluates only the dependants of the answer, with %i questions', (length) => {
    const session = createSession(chained(length));
    const works = Array.from({ length: 9 }, (_, place) => {
      give(session, { [`q${place}`]: 'v0' });
      return evaluationOf(session).work;
    });

    // The question itself, the one that waits on it, and the one that waits on that.
    expect(Math.max(...works)).toBeLessThanOrEqual(3);
  });
});
