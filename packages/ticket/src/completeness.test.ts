import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskedQuestion } from './completeness.js';
import { completenessOf } from './completeness.js';
import { gapKinds } from './ticket-values.js';

const question = (id: string, state: AskedQuestion['state'], required = true): AskedQuestion => ({
  id,
  label: `Label of ${id}`,
  required,
  state,
});

describe('completenessOf', () => {
  it('is complete when nothing was asked', () => {
    expect(completenessOf([])).toEqual({ score: 1, reasons: [] });
  });

  it('is complete when everything is answered', () => {
    expect(completenessOf([question('a', 'answered'), question('b', 'answered', false)]).score).toBe(1);
  });

  it('weighs a required question like three others', () => {
    expect(completenessOf([question('a', 'answered'), question('b', 'unanswered', false)]).score).toBe(0.75);
    expect(completenessOf([question('a', 'unanswered'), question('b', 'answered', false)]).score).toBe(0.25);
  });

  it('counts an honest unknown half', () => {
    expect(completenessOf([question('a', 'unknown')]).score).toBe(0.5);
  });

  it.each(['skipped', 'unanswered', 'invalid'] as const)('counts a question that is %s as nothing', (state) => {
    expect(completenessOf([question('a', state)]).score).toBe(0);
  });

  it('lists every gap, the required ones first', () => {
    const { reasons } = completenessOf([
      question('a', 'skipped', false),
      question('b', 'answered'),
      question('c', 'unknown'),
      question('d', 'invalid', false),
      question('e', 'unanswered'),
    ]);

    expect(reasons.map(({ id }) => id)).toEqual(['c', 'e', 'a', 'd']);
    expect(reasons[0]).toEqual({ id: 'c', label: 'Label of c', kind: 'unknown' });
  });

  it('says 1 only of a ticket without gaps', () => {
    const state = fc.constantFrom('answered', ...gapKinds);
    const questions = fc.array(fc.tuple(fc.boolean(), state), { maxLength: 400 });

    fc.assert(
      fc.property(questions, (drawn) => {
        const { score, reasons } = completenessOf(drawn.map(([required, state]) => question('q', state, required)));
        expect(score === 1).toBe(reasons.length === 0);
        expect(score).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('rounds down to hundredths', () => {
    const questions = [question('a', 'answered'), question('b', 'answered'), question('c', 'unanswered')];

    expect(completenessOf(questions).score).toBe(0.66);
  });
});
