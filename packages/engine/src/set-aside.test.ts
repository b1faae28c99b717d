import { describe, expect, it } from 'vitest';
import { createSession } from './create-session.js';
import { restoreSession } from './restore.js';
import { questionIn } from './testing/question-in.js';
import { choice, withItems, yesNo } from './testing/small-scenario.js';

const scenario = withItems([
  choice('scope', ['me', 'team']),
  { type: 'integer', id: 'people', label: 'How many', when: "scope == 'team'" },
  { type: 'text', id: 'code', label: 'Code', when: "scope == 'team'", privacy: 'neverStored' },
  yesNo('sure', { when: "scope == 'me'" }),
]);

function call() {
  const session = createSession(scenario);
  const give = (id: string, value: unknown) => session.send({ type: 'ANSWER_GIVEN', id, value });
  return { session, give };
}

describe('an answer to a question that does not apply', () => {
  it('is shown as set aside, and counts again when the question does', () => {
    const { session, give } = call();
    give('scope', 'team');
    give('people', 12);
    expect(session.view.setAside).toEqual([]);

    give('scope', 'me');

    expect(session.view.setAside).toEqual([
      {
        id: 'people',
        stepId: 'step',
        label: { text: 'How many', locale: 'en' },
        value: 12,
        display: '12',
        provenance: 'asked',
        standing: 'offPath',
      },
    ]);
    give('scope', 'team');
    expect(session.view.setAside).toEqual([]);
    expect(questionIn(session, 'people').display).toBe('12');
  });

  it('is pending while its question may still come', () => {
    const { session, give } = call();

    give('people', 12);

    expect(session.view.setAside.map(({ id, standing }) => [id, standing])).toEqual([['people', 'pending']]);
  });

  it('shows nothing of what is never stored', () => {
    const { session, give } = call();

    give('code', 'secret');

    expect(session.view.setAside[0]?.display).toBe('');
    expect(JSON.stringify(session.view.setAside)).not.toContain('secret');
  });

  it('leaves the list as it is while nothing is set aside or comes back', () => {
    const { session, give } = call();
    give('people', 12);
    const before = session.view.setAside;

    give('scope', 'team');
    give('scope', 'me');
    give('sure', true);

    expect(before.map(({ standing }) => standing)).toEqual(['pending']);
    expect(session.view.setAside.map(({ standing }) => standing)).toEqual(['offPath']);
  });
});

describe('standingOf', () => {
  it('tells whether a question applies, may still, or does not', () => {
    const { session, give } = call();
    const standings = () => ['scope', 'people', 'sure', 'nobody'].map((id) => session.standingOf(id));
    expect(standings()).toEqual(['onPath', 'pending', 'pending', undefined]);

    give('scope', 'me');

    expect(standings()).toEqual(['onPath', 'offPath', 'onPath', undefined]);
  });
});

describe('an answer to review', () => {
  const rested = withItems([
    choice('scope', ['me', 'team']),
    {
      type: 'text',
      id: 'why',
      label: 'Why',
      checks: [{ when: "scope == 'team' && size(why) > 99", level: 'info', text: 'Long' }],
    },
  ]);

  it('tells which answer changed, also after the call was kept', () => {
    const session = createSession(rested);
    session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'me' });
    session.send({ type: 'ANSWER_GIVEN', id: 'why', value: 'because' });

    session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'team' });

    const cause = { id: 'scope', label: { text: 'scope', locale: 'en' } };
    expect(questionIn(session, 'why').reviewCause).toEqual(cause);
    const restored = restoreSession(rested, JSON.parse(JSON.stringify(session.snapshot())));
    expect(restored.ok && questionIn(restored.session, 'why').reviewCause).toEqual(cause);
  });

  it('tells it no more once the answer was confirmed', () => {
    const session = createSession(rested);
    session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'me' });
    session.send({ type: 'ANSWER_GIVEN', id: 'why', value: 'because' });
    session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'team' });

    session.send({ type: 'ANSWER_CONFIRMED', id: 'why' });

    expect(questionIn(session, 'why').reviewCause).toBeUndefined();
  });
});
