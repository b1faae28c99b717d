import { describe, expect, it } from 'vitest';
import { createSession } from '../create-session.js';
import { priorityRules, withItems, yesNo } from '../testing/small-scenario.js';

const people = { type: 'integer', id: 'people', label: 'People' };
const because = 'Each of {{ 10 / people }}';
const callWith = (parts: object) => {
  const session = createSession(withItems([people, yesNo('sure')], { ...parts }));
  session.send({ type: 'ANSWER_GIVEN', id: 'people', value: 0 });
  return session;
};
const problemsOf = (parts: object) => callWith(parts).view.problems.map(({ code, path }) => `${code} ${path}`);
const at = (path: string) => [`expression-division-by-zero ${path}`];

describe('a reason whose expression fails', () => {
  it.each([
    [
      'impact',
      { priority: priorityRules({ impact: [{ when: 'true', is: 'high', because }] }) },
      '/priority/impact/0/because',
    ],
    [
      'raise',
      { priority: priorityRules({ raise: [{ when: 'people == 0', to: 'P2', because }] }) },
      '/priority/raise/0/because',
    ],
    ['escalation', { escalation: [{ level: 'L1', group: 'desk', because }] }, '/escalation/0/because'],
  ])('is told once, of the %s', (_what, parts, path) => {
    expect(problemsOf(parts)).toEqual(at(path));
  });

  it('is not told of a rule that does not decide', () => {
    const escalation = [
      { when: 'people == 0', level: 'L1', group: 'desk' },
      { level: 'L2', group: 'second', because },
    ];

    expect(problemsOf({ escalation })).toEqual([]);
  });

  it('is told no more once the answer is mended', () => {
    const session = callWith({ escalation: [{ level: 'L1', group: 'desk', because }] });

    session.send({ type: 'ANSWER_GIVEN', id: 'people', value: 5 });

    expect(session.view.problems).toEqual([]);
  });

  it('is shown with a placeholder, never blank', () => {
    const { view } = callWith({ escalation: [{ level: 'L1', group: 'desk', because }] });

    expect(view.escalation?.reason).toBe('Each of …');
  });
});
