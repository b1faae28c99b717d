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

describe('a condition that reads a label', () => {
  it('comes out the same in whatever language the screen is', () => {
    const place = {
      type: 'choice',
      id: 'place',
      label: 'Place',
      options: [{ value: 'site', label: { en: 'Site', fr: 'Agence' } }],
    };
    const options = [{ value: 'badge', label: 'Badge', when: "label(place) == 'Site'" }];
    const probes = [{ when: "label(place) == 'Site'", say: 'Which door?' }];
    const session = createSession(withItems([place, { type: 'choice', id: 'what', label: 'What', options, probes }]), {
      locale: 'fr',
    });

    session.send({ type: 'ANSWER_GIVEN', id: 'place', value: 'site' });
    session.send({ type: 'ANSWER_GIVEN', id: 'what', value: 'badge' });

    const { issues, options: offered, probes: asked } = questionIn(session, 'what');
    expect({ issues, offered: offered.length, asked: asked.length }).toEqual({ issues: [], offered: 1, asked: 1 });
  });
});
