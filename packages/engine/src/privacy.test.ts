import { describe, expect, it } from 'vitest';
import { createSession } from './create-session.js';
import type { SessionOptions } from './session.js';
import { questionIn } from './testing/question-in.js';
import type { ScenarioParts } from './testing/small-scenario.js';
import { withItems } from './testing/small-scenario.js';

const secret = (more: object = {}) => ({
  type: 'text',
  id: 'secret',
  label: 'Secret',
  privacy: 'neverStored',
  ...more,
});
const kept = (label: string) => ({
  type: 'choice',
  id: 'kept',
  label: 'Kept',
  options: [
    { value: 'one', label },
    { value: 'two', label: 'Two' },
  ],
});

function callWith(items: readonly object[], parts: ScenarioParts = {}, options: SessionOptions = {}) {
  const session = createSession(withItems(items, parts), options);
  return {
    session,
    give: (id: string, value: unknown) => session.send({ type: 'ANSWER_GIVEN', id, value }),
    written: () => JSON.stringify([session.view.ticket, session.snapshot()]),
  };
}

describe('what may be kept nowhere', () => {
  it('is not written by the label of an option that pipes it, nor by a fact that shows the label', () => {
    const { session, give, written } = callWith([secret(), kept('PC of {{ secret }}')], {
      facts: [{ id: 'told', type: 'text', value: 'label(kept)' }],
      ticket: { title: '{{ kept }} {{ told }}', fields: { host: 'label(kept)' } },
    });

    give('secret', 'Dupont');
    give('kept', 'one');

    expect(questionIn(session, 'kept').display).toBe('PC of Dupont');
    expect(written()).not.toContain('Dupont');
  });

  it('is not written by the host value that fills it', () => {
    const { session, written } = callWith(
      [secret({ prefill: 'context.patient' })],
      { context: { patient: 'text' }, ticket: { title: '{{ context.patient }}' } },
      { context: { patient: 'Dupont' } },
    );

    expect(questionIn(session, 'secret').value).toBe('Dupont');
    expect(written()).not.toContain('Dupont');
  });

  it('is not repeated by the issues of its answer', () => {
    const { session, give } = callWith([secret({ type: 'email' }), secret({ type: 'integer', id: 'number' })]);

    give('secret', 'dupont at home');
    const refused = give('number', 'dupont');

    expect(questionIn(session, 'secret').issues).toMatchObject([{ code: 'answer-not-an-email', params: {} }]);
    expect(JSON.stringify([questionIn(session, 'secret').issues, refused])).not.toContain('dupont');
  });

  it('is not repeated by the issue of a host value it refuses', () => {
    const { session } = callWith(
      [secret({ type: 'phone', prefill: 'context.caller' })],
      { context: { caller: 'text' } },
      { context: { caller: 'anonymous' } },
    );

    expect(session.view.problems).toMatchObject([{ code: 'prefill-refused', params: { id: 'secret' } }]);
    expect(JSON.stringify(session.view.problems)).not.toContain('anonymous');
  });
});
