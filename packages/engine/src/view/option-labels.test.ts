import { describe, expect, it } from 'vitest';
import { createSession } from '../create-session.js';
import { evaluate } from '../evaluate/evaluate.js';
import { evaluationOf } from '../testing/evaluation-of.js';
import { questionIn } from '../testing/question-in.js';
import { withItems, yesNo } from '../testing/small-scenario.js';

const named = { type: 'text', id: 'owner', label: 'Owner' };
const machine = {
  type: 'choice',
  id: 'machine',
  label: 'Machine',
  options: [
    { value: 'own', label: 'PC of {{ owner }}' },
    { value: 'other', label: 'Another' },
  ],
};

function callWith(...items: readonly object[]) {
  const session = createSession(withItems([named, machine, ...items]));
  const give = (id: string, value: unknown) => session.send({ type: 'ANSWER_GIVEN', id, value });
  give('owner', 'Al');
  give('machine', 'own');
  return { session, give };
}

describe('an option whose label pipes another answer', () => {
  it('changes every text that shows it', () => {
    const { session, give } = callWith({ type: 'text', id: 'since', label: 'Since when the {{ machine }}' });
    expect(questionIn(session, 'since').label.text).toBe('Since when the PC of Al');

    give('owner', 'Bo');

    expect(questionIn(session, 'since').label.text).toBe('Since when the PC of Bo');
  });

  it('decides anew every condition that reads it', () => {
    const { session, give } = callWith(yesNo('isBos', { when: "label(machine) == 'PC of Bo'" }));

    give('owner', 'Bo');

    const { scenario, inputs, holds } = evaluationOf(session);
    expect(holds).toEqual(evaluate(scenario, inputs).holds);
    expect(questionIn(session, 'isBos').id).toBe('isBos');
  });
});
