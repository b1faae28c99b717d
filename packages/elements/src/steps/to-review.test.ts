import { expect } from '../../../../testing/index.js';
import { createSession, type Session } from '@filrouge/engine';
import { parseScenario } from '@filrouge/scenario';
import { nextToReview, questionsToReview } from './to-review.js';

const tag = (id: string) => ({
  type: 'text',
  id,
  label: id,
  checks: [
    { when: `area == 'printing' && !${id}.startsWith('P')`, level: 'info', text: 'Printers have tags of their own.' },
  ],
});

/** A call whose area was changed after three tags were noted. */
function callInDoubt(): Session {
  const parsed = parseScenario({
    format: 1,
    id: 'tags',
    version: '1.0.0',
    locales: ['en'],
    title: 'Tags',
    client: { id: 'acme', name: 'Acme', color: '#0b6e4f' },
    steps: [
      {
        id: 'problem',
        title: 'Problem',
        items: [
          {
            type: 'choice',
            id: 'area',
            label: 'Area',
            options: [
              { value: 'network', label: 'Network' },
              { value: 'printing', label: 'Printing' },
            ],
          },
          ...['first', 'second', 'third'].map(tag),
        ],
      },
    ],
    ticket: { title: 'Tags' },
  });
  if (!parsed.ok) throw new Error(`[test] ${JSON.stringify(parsed.issues)}`);
  const session = createSession(parsed.scenario);
  const answers = { area: 'network', first: 'N1', second: 'N2', third: 'N3' };
  for (const [id, value] of Object.entries(answers)) session.send({ type: 'ANSWER_GIVEN', id, value });
  session.send({ type: 'QUESTION_OPENED', id: 'area' });
  session.send({ type: 'ANSWER_GIVEN', id: 'area', value: 'printing', stays: true });
  return session;
}

describe('what is to be reviewed next', () => {
  it('is each answer in doubt in turn, and the first again', () => {
    const session = callInDoubt();
    const opened = Array.from({ length: 4 }, () => {
      const id = nextToReview(session.view)?.id ?? 'none';
      session.send({ type: 'QUESTION_OPENED', id });
      return id;
    });

    expect(opened).to.deep.equal(['first', 'second', 'third', 'first']);
  });

  it('is nothing once all were confirmed', () => {
    const session = callInDoubt();
    for (const { id } of questionsToReview(session.view)) session.send({ type: 'ANSWER_CONFIRMED', id });

    expect(nextToReview(session.view)).to.equal(undefined);
  });
});
