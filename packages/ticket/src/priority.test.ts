import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Priority } from './levels.js';
import { impacts, priorities, urgencies } from './levels.js';
import { itilMatrix } from './matrix.js';
import type { PriorityGrounds, Ruled } from './priority.js';
import { overriddenPriority, priorityOf } from './priority.js';

const grounds: PriorityGrounds = {
  impact: { is: 'medium', because: 'A whole team is stopped.' },
  urgency: { is: 'medium', because: 'There is a way round.' },
  matrix: itilMatrix,
  raises: [],
};
const raisedBy = (...raises: Ruled<Priority>[]) => priorityOf({ ...grounds, raises });

describe('priorityOf', () => {
  it('reads the matrix and says why', () => {
    expect(priorityOf(grounds)).toEqual({
      level: 'P3',
      impact: 'medium',
      urgency: 'medium',
      reasons: ['A whole team is stopped.', 'There is a way round.'],
    });
  });

  it('is raised, and says so last', () => {
    const { level, reasons } = raisedBy({ is: 'P2', because: 'The caller is a VIP.' });

    expect(level).toBe('P2');
    expect(reasons).toEqual(['A whole team is stopped.', 'There is a way round.', 'The caller is a VIP.']);
  });

  it('tells a raise that confirms the level', () => {
    expect(raisedBy({ is: 'P3', because: 'Month end.' }).reasons).toContain('Month end.');
  });

  it('is never lowered by a raise, nor explained by one', () => {
    const { level, reasons } = raisedBy({ is: 'P5', because: 'Only a question.' });

    expect(level).toBe('P3');
    expect(reasons).not.toContain('Only a question.');
  });

  it('tells only the raises to the level it has, whatever their order', () => {
    const site = { is: 'P1', because: 'The site is down.' } as const;
    const person = { is: 'P2', because: 'The caller is a VIP.' } as const;

    expect(raisedBy(person, site).reasons.slice(2)).toEqual(['The site is down.']);
    expect(raisedBy(site, person).reasons.slice(2)).toEqual(['The site is down.']);
  });

  it('has no reason where the author gave none, and says none twice', () => {
    const silent = priorityOf({ ...grounds, impact: { is: 'low' }, urgency: { is: 'low' } });
    const twice = priorityOf({ ...grounds, urgency: { is: 'low', because: 'A whole team is stopped.' } });

    expect(silent.reasons).toEqual([]);
    expect(twice.reasons).toEqual(['A whole team is stopped.']);
  });

  it('is as grave as the gravest of matrix and raises', () => {
    const ruled = fc.record({ is: fc.constantFrom(...priorities) });
    const drawn = fc.tuple(fc.constantFrom(...impacts), fc.constantFrom(...urgencies), fc.array(ruled));

    fc.assert(
      fc.property(drawn, ([impact, urgency, raises]) => {
        const { level } = priorityOf({ impact: { is: impact }, urgency: { is: urgency }, matrix: itilMatrix, raises });
        const all = [itilMatrix[impact][urgency], ...raises.map(({ is }) => is)];
        expect(level).toBe(all.toSorted()[0]);
      }),
    );
  });
});

describe('overriddenPriority', () => {
  const ruled = priorityOf(grounds);

  it('takes the new level and keeps the old one with the reason', () => {
    const changed = overriddenPriority(ruled, 'P1', 'The director called.');

    expect(changed).toEqual({ ...ruled, level: 'P1', overridden: { from: 'P3', reason: 'The director called.' } });
    expect(ruled.level).toBe('P3');
  });

  it('may lower', () => {
    expect(overriddenPriority(ruled, 'P5', 'Solved meanwhile.').level).toBe('P5');
  });

  it('remembers what the rules gave after a second change', () => {
    const twice = overriddenPriority(overriddenPriority(ruled, 'P1', 'one'), 'P2', 'two');

    expect(twice.overridden).toEqual({ from: 'P3', reason: 'two' });
  });

  it('is taken back by the level of the rules', () => {
    expect(overriddenPriority(overriddenPriority(ruled, 'P1', 'one'), 'P3', 'back')).toEqual(ruled);
    expect(overriddenPriority(ruled, 'P3', 'same')).toEqual(ruled);
  });
});
