import { createSession, type Session } from '@filrouge/engine';
import { expect } from '../../../../../testing/index.js';
import { parsedScenario } from '../../testing/fixture-session.js';
import { CallIndex } from '../search/call-index.js';
import { offersOf } from './offers-of.js';

const scenario = parsedScenario({
  format: 1,
  id: 'lift',
  version: '1.0.0',
  locales: ['en'],
  title: 'Lift',
  client: { id: 'lift', name: 'Lift', color: '#0b6e4f' },
  steps: [
    {
      id: 'call',
      title: 'Call',
      items: [
        { type: 'text', id: 'street', label: 'Street' },
        { type: 'yesNo', id: 'stopped', label: 'Does it stand still?' },
        { type: 'longText', id: 'seen', label: 'What is seen', when: 'stopped' },
        { type: 'text', id: 'display', label: 'Display', when: 'stopped' },
        { type: 'text', id: 'noise', label: 'Noise', when: '!stopped' },
        { type: 'longText', id: 'tried', label: 'What was tried', when: 'stopped' },
      ],
    },
  ],
  ticket: { title: 'Lift' },
});

/** The questions that words of the caller's are offered to, best first. */
function offeredTo(typed: string, answers: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const session: Session = createSession(scenario, { locale: 'en' });
  const index = new CallIndex(scenario, session.view);
  for (const _step of index.fill());
  for (const [id, value] of Object.entries(answers)) session.send({ type: 'ANSWER_GIVEN', id, value });
  return offersOf(typed, { session, index, lastId: Object.keys(answers).at(-1) })
    .filter(({ act }) => act === 'answer')
    .map(({ questionId }) => questionId);
}

describe('words that name nothing', () => {
  it('are what is wrong while nothing tells it, even where that is asked only later', () => {
    expect(offeredTo('a red light blinks')[0]).to.equal('seen');
  });

  it('answer what comes after that which was told last, and go on with that last of all', () => {
    expect(offeredTo('a red light blinks', { seen: 'It stands' })).to.deep.equal([
      'display',
      'noise',
      'tried',
      'street',
      'seen',
    ]);
  });

  it('are not offered to questions off the path', () => {
    expect(offeredTo('a red light blinks', { stopped: true, seen: 'It stands' })).not.to.contain('noise');
    expect(offeredTo('a red light blinks', { stopped: false })).to.deep.equal(['noise', 'street']);
  });

  it('are what takes more words where they are a sentence', () => {
    const sentence = 'the porter turned it off and on again before noon';

    expect(offeredTo(sentence, { seen: 'It stands' })[0]).to.equal('tried');
  });
});
