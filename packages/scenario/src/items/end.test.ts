import { outcomes } from '@filrouge/ticket';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { endOutcomes } from './end.js';
import { itemSchema } from './index.js';

const end = { type: 'end', id: 'wrong-desk', outcome: 'redirected', text: 'Payroll answers this.' };
const isValid = (input: unknown) => z.safeParse(itemSchema, input).success;

describe('end', () => {
  it.each([end, { ...end, when: "category == 'payroll'", say: 'Je vous transfère.' }])('takes %j', (input) => {
    expect(isValid(input)).toBe(true);
  });

  it.each([
    { ...end, outcome: 'qualified' },
    { ...end, outcome: undefined },
    { ...end, text: '' },
    { ...end, label: 'End' },
  ])('refuses %j', (input) => {
    expect(isValid(input)).toBe(false);
  });

  it('ends in outcomes a ticket knows', () => {
    expect(outcomes).toEqual(expect.arrayContaining([...endOutcomes]));
  });
});
