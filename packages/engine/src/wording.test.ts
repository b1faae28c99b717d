import { describe, expect, it } from 'vitest';
import { createSession } from './create-session.js';
import { questionIn } from './testing/question-in.js';
import { choice, withItems, yesNo } from './testing/small-scenario.js';

const variants = [
  { when: "scope == 'site'", label: 'People on {{ scope }}', say: 'How many people work there?' },
  { when: "scope == 'team'", say: 'How many are you in the team?' },
];
const people = { type: 'integer', id: 'people', label: 'People', say: 'How many?', help: 'Ask twice', variants };
const open = (scope?: string) => {
  const session = createSession(withItems([choice('scope', ['me', 'team', 'site']), people]));
  if (scope) session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: scope });
  return session;
};
const worded = (scope?: string) => {
  const { label, say, help } = questionIn(open(scope), 'people');
  return [label.text, say?.text, help?.text];
};

describe('variants', () => {
  it('words a question by the first that applies, and keeps what that one does not word', () => {
    expect(worded('site')).toEqual(['People on site', 'How many people work there?', 'Ask twice']);
    expect(worded('team')).toEqual(['People', 'How many are you in the team?', 'Ask twice']);
  });

  it('keeps the own words while no variant applies, or that is still open', () => {
    expect(worded('me')).toEqual(['People', 'How many?', 'Ask twice']);
    expect(worded()).toEqual(['People', 'How many?', 'Ask twice']);
  });

  it('words the ticket as the question was asked', () => {
    const session = open('site');

    session.send({ type: 'ANSWER_GIVEN', id: 'people', value: 12 });

    expect(session.view.ticket.answers.map(({ label }) => label)).toEqual(['scope', 'People on site']);
  });

  it('asks for no second look when only the words change', () => {
    const session = open('site');
    session.send({ type: 'ANSWER_GIVEN', id: 'people', value: 12 });

    session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'team' });

    expect(questionIn(session, 'people').needsReview).toBe(false);
  });

  it('tells a condition that fails, and keeps the own words', () => {
    const failing = [{ when: 'people / (people - people) > 1', label: 'Never' }];
    const session = createSession(withItems([{ ...people, variants: [] }, yesNo('sure', { variants: failing })]));

    session.send({ type: 'ANSWER_GIVEN', id: 'people', value: 1 });

    expect(questionIn(session, 'sure').label.text).toBe('sure');
    expect(session.view.problems).toMatchObject([
      { code: 'expression-division-by-zero', path: '/steps/0/items/1/variants/0/when' },
    ]);
  });
});
