import { describe, expect, it } from 'vitest';
import { createSession } from './create-session.js';
import { restoreSession } from './restore.js';
import type { Session } from './session.js';
import { questionIn } from './testing/question-in.js';
import { priorityRules, withItems, yesNo } from './testing/small-scenario.js';

const stored = (session: Session): object => JSON.parse(JSON.stringify(session.snapshot()));

describe('a call restored', () => {
  it('on another version reads each answer as its question’s new type does', () => {
    const session = createSession(withItems([{ type: 'text', id: 'users', label: 'Users' }]));
    session.send({ type: 'ANSWER_GIVEN', id: 'users', value: '12' });
    const next = withItems([{ type: 'integer', id: 'users', label: 'Users' }, yesNo('many', { when: 'users > 5' })]);

    const restored = restoreSession(next, stored(session));

    expect(restored.ok && questionIn(restored.session, 'users').value).toBe(12);
    expect(restored.ok && questionIn(restored.session, 'many').id).toBe('many');
  });

  it('does not carry over "does not know" to a question that must be known now', () => {
    const session = createSession(withItems([yesNo('a')]));
    session.send({ type: 'ANSWER_UNKNOWN', id: 'a' });

    const restored = restoreSession(withItems([yesNo('a', { allowUnknown: false })]), stored(session));

    expect(restored).toMatchObject({ ok: true, issues: [{ code: 'answer-not-carried-over', params: { id: 'a' } }] });
  });

  it('drops a level the operator chose where the new version does not allow it, and says so', () => {
    const scenario = (override: boolean) => withItems([yesNo('a')], { priority: priorityRules({ override }) });
    const session = createSession(scenario(true));
    session.send({ type: 'PRIORITY_OVERRIDDEN', level: 'P1', reason: 'The manager says so' });

    const restored = restoreSession(scenario(false), stored(session));

    expect(restored).toMatchObject({ ok: true, issues: [{ code: 'override-not-carried-over', path: '/override' }] });
    expect(restored.ok && restored.session.view.priority?.level).toBe('P4');
  });

  it('still tells which host values were refused', () => {
    const scenario = withItems([yesNo('a')], { context: { vip: 'yesNo' } });
    const session = createSession(scenario, { context: { vip: 'very' } });

    const restored = restoreSession(scenario, stored(session));

    expect(restored.ok && restored.session.view.problems).toMatchObject([{ code: 'context-wrong-type' }]);
  });

  it('is none when the storage gives more mistakes than can be held', { timeout: 60_000 }, () => {
    const scenario = withItems([yesNo('a')]);
    const notes = Array.from({ length: 1_000_000 }, () => 0);

    const restored = restoreSession(scenario, { ...stored(createSession(scenario)), notes });

    expect(restored).toMatchObject({ ok: false, issues: [{ code: 'snapshot-unreadable' }] });
  });

  it.each([{ openedAtMs: 1e300 }, { lastEventAtMs: -1e300 }, { locale: 'en_US' }, { callerLocale: '' }])(
    'is none when the storage gives %j',
    (damage) => {
      const scenario = withItems([yesNo('a')]);

      const restored = restoreSession(scenario, { ...stored(createSession(scenario)), ...damage });

      expect(restored).toMatchObject({ ok: false, issues: [{ code: 'snapshot-unreadable' }] });
    },
  );
});
