import { describe, expect, it } from 'vitest';
import { createSession } from '../create-session.js';
import { questionIn } from '../testing/question-in.js';
import { choice, withItems, yesNo } from '../testing/small-scenario.js';

function sessionWith(items: Parameters<typeof withItems>[0]) {
  const session = createSession(withItems(items));
  const give = (id: string, value: unknown) => session.send({ type: 'ANSWER_GIVEN', id, value });
  return { session, give, isMarked: (id: string) => questionIn(session, id).needsReview };
}

describe('marking for review', () => {
  it('leaves alone what only shows the corrected answer', () => {
    const greeting = yesNo('sure', { label: 'Sure, {{ name }}?', say: 'Sure, {{ name }}?', help: '{{ name }}' });
    const { give, isMarked } = sessionWith([{ type: 'text', id: 'name', label: 'Name' }, greeting]);
    give('name', 'Zoe');
    give('sure', true);

    give('name', 'Zoé');

    expect(isMarked('sure')).toBe(false);
  });

  const wrongDesk = { type: 'end', id: 'wrongDesk', when: 'elsewhere', outcome: 'redirected', text: 'Not ours' };

  it('leaves alone what stands before an end that comes or goes', () => {
    const { give, isMarked } = sessionWith([yesNo('before'), yesNo('elsewhere'), wrongDesk]);
    give('before', true);
    give('elsewhere', false);

    give('elsewhere', true);

    expect(isMarked('before')).toBe(false);
  });

  it('marks what comes back after an end that goes', () => {
    const { give, isMarked } = sessionWith([yesNo('elsewhere'), wrongDesk, yesNo('after', { when: '!elsewhere' })]);
    give('elsewhere', false);
    give('after', true);

    give('elsewhere', true);
    give('elsewhere', false);

    expect(isMarked('after')).toBe(true);
  });

  it('marks nothing when the same answer is given again', () => {
    const { give, isMarked } = sessionWith([
      choice('tried', ['restart', 'cable'], { type: 'choices' }),
      yesNo('helped', { when: "tried.exists(one, one == 'restart')" }),
    ]);
    give('tried', ['restart']);
    give('helped', true);

    give('tried', ['restart']);

    expect(isMarked('helped')).toBe(false);
  });
});
