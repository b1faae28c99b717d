import { describe, expect, it } from 'vitest';
import { createSession } from '../create-session.js';
import { withItems, yesNo } from '../testing/small-scenario.js';

const people = { type: 'integer', id: 'people', label: 'People' };
const failing = '10 / people';
const problemsOf = (items: readonly object[], parts: object = {}) => {
  const session = createSession(withItems([people, ...items], { ...parts }));
  session.send({ type: 'ANSWER_GIVEN', id: 'people', value: 0 });
  return session.view.problems.map(({ code, path }) => `${code} ${path}`);
};
const at = (path: string) => [`expression-division-by-zero ${path}`];

describe('problems of a call', () => {
  it.each([
    ['a label', [yesNo('q', { label: `{{ ${failing} }}` })], '/steps/0/items/1/label'],
    [
      'a probe',
      [{ ...people, id: 'q', default: 1, probes: [{ when: `${failing} > 1`, say: 'Sure?' }] }],
      '/steps/0/items/1/probes/0/when',
    ],
    [
      'an option',
      [{ type: 'choice', id: 'q', label: 'Q', options: [{ value: 'a', label: 'A', when: `${failing} > 1` }] }],
      '/steps/0/items/1/options/0/when',
    ],
    [
      'an instruction',
      [{ type: 'instruction', id: 'i', severity: 'info', text: `{{ ${failing} }}` }],
      '/steps/0/items/1/text',
    ],
  ])('tell %s whose expression fails', (_what, items, path) => {
    expect(problemsOf(items)).toEqual(at(path));
  });

  it.each([
    ['title', { title: `{{ ${failing} }}` }, '/ticket/title'],
    ['field', { title: 'T', fields: { each: failing } }, '/ticket/fields/each'],
    ['requester', { title: 'T', requester: { id: failing } }, '/ticket/requester/id'],
  ])('tell the %s of the ticket that cannot be written', (_what, ticket, path) => {
    expect(problemsOf([], { ticket })).toEqual(at(path));
  });

  it('are gone when the answer is mended', () => {
    const session = createSession(withItems([people, yesNo('q', { label: `{{ ${failing} }}` })]));
    session.send({ type: 'ANSWER_GIVEN', id: 'people', value: 0 });
    expect(session.view.problems).toHaveLength(1);

    session.send({ type: 'ANSWER_GIVEN', id: 'people', value: 5 });

    expect(session.view.problems).toEqual([]);
  });
});
