import { describe, expect, it } from 'vitest';
import { createSession } from './create-session.js';
import { priorityRules, withItems, yesNo } from './testing/small-scenario.js';

const escalation = (when: string) => [
  { when, level: 'L2', group: 'second' },
  { level: 'L1', group: 'first' },
];
const allP1 = { high: 'P1', medium: 'P1', low: 'P1' };

describe('the outcome is not decided', () => {
  it('while an open question can change the impact the routing reads, although the level stays', () => {
    const session = createSession(
      withItems([yesNo('wide')], {
        priority: priorityRules({
          impact: [{ when: 'wide', is: 'high' }],
          matrix: { high: allP1, medium: allP1, low: allP1 },
        }),
        escalation: escalation("impact == 'high'"),
      }),
    );

    expect(session.view.decided).toMatchObject({ isDecided: false, couldBecome: [], routing: ['wide'] });
  });

  it('while the level the operator chose waits for an impact to stand on', () => {
    const session = createSession(
      withItems([yesNo('wide')], {
        priority: {
          ...priorityRules({ override: true }),
          impact: [
            { when: 'wide', is: 'high' },
            { when: '!wide', is: 'low' },
          ],
        },
        escalation: escalation("priority == 'P1'"),
      }),
    );
    session.send({ type: 'PRIORITY_OVERRIDDEN', level: 'P1', reason: 'The manager says so' });

    expect(session.view.decided).toMatchObject({
      isDecided: false,
      couldBecome: [{ level: 'P1', questions: ['wide'] }],
    });
  });

  it('while an optional question may bring in a required one, until that is answered or passed over', () => {
    const items = [yesNo('restarted'), yesNo('helped', { when: 'restarted', required: true })];
    const session = createSession(withItems(items));
    expect(session.view).toMatchObject({ isReady: false, demanding: ['restarted'], decided: { isDecided: true } });

    session.send({ type: 'QUESTION_SKIPPED', id: 'restarted' });

    expect(session.view.isReady).toBe(true);
  });

  it('while an answer that it rests on is to be corrected, whatever level that would give', () => {
    const checks = [{ when: 'users > 500', text: 'Too many', level: 'error' }];
    const session = createSession(
      withItems([{ type: 'number', id: 'users', label: 'Users', checks }], {
        priority: priorityRules({
          impact: [{ when: 'users > 50', is: 'high' }],
          matrix: { high: allP1, medium: allP1, low: { high: 'P4', medium: 'P4', low: 'P4' } },
        }),
        escalation: escalation("priority == 'P1'"),
      }),
    );
    session.send({ type: 'ANSWER_GIVEN', id: 'users', value: 9000 });
    expect(session.view).toMatchObject({
      missing: [{ kind: 'invalid', id: 'users' }],
      priority: { level: 'P4' },
      escalation: { level: 'L1' },
      decided: { isDecided: false, couldBecome: [{ level: 'P1', questions: ['users'] }] },
      ticket: { priority: { level: 'P4' } },
    });

    session.send({ type: 'ANSWER_GIVEN', id: 'users', value: 60 });

    expect(session.view).toMatchObject({ isReady: true, priority: { level: 'P1' }, decided: { isDecided: true } });
  });

  it('while the answer that classifies the ticket is to be corrected', () => {
    const checks = [{ when: 'users > 500', text: 'Too many', level: 'error' }];
    const session = createSession(
      withItems([{ type: 'number', id: 'users', label: 'Users', checks }], {
        ticket: {
          title: 'T',
          category: [{ when: 'users > 50', is: 'site' }, { is: 'desk' }],
          tags: [{ when: 'users > 50', is: 'many' }],
        },
      }),
    );

    session.send({ type: 'ANSWER_GIVEN', id: 'users', value: 9000 });
    expect(session.view.ticket).toMatchObject({ category: 'desk', tags: [] });
    session.send({ type: 'ANSWER_GIVEN', id: 'users', value: 60 });
    expect(session.view.ticket).toMatchObject({ category: 'site', tags: ['many'] });
  });

  it('but an end that a wrong answer brings stands, and no question after it is asked for', () => {
    const users = { type: 'number', id: 'users', label: 'Users', min: 1 };
    const end = { type: 'end', id: 'none', when: 'users < 2', outcome: 'resolved', text: 'Nobody' };
    const session = createSession(
      withItems([users, end, yesNo('wide')], { priority: priorityRules({ impact: [{ when: 'wide', is: 'high' }] }) }),
    );

    session.send({ type: 'ANSWER_GIVEN', id: 'users', value: 0 });

    expect(session.view).toMatchObject({ ending: { id: 'none' }, isReady: false, decided: { questions: [] } });
  });

  it('but is once the operator chose the level, whatever the rules would say', () => {
    const session = createSession(
      withItems([yesNo('wide')], {
        priority: priorityRules({ impact: [{ when: 'wide', is: 'high' }], override: true }),
      }),
    );
    session.send({ type: 'PRIORITY_OVERRIDDEN', level: 'P1', reason: 'The manager says so' });

    expect(session.view.decided.isDecided).toBe(true);
  });
});
