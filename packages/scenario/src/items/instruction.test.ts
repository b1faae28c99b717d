import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { itemSchema } from './index.js';
import { instructionSchema } from './instruction.js';

const standing = { id: 'no-promise', severity: 'warning', text: { fr: 'Ne jamais promettre.' } };
const isValid = (schema: z.ZodMiniType, input: unknown) => z.safeParse(schema, input).success;

describe('instruction', () => {
  it.each([
    standing,
    { ...standing, when: 'context.vip', acknowledge: true, say: 'Merci.', until: '2027-01-31' },
    { ...standing, severity: 'critical' },
  ])('stands for the whole call without a type, among the items with one: %j', (input) => {
    expect(isValid(instructionSchema, input)).toBe(true);
    expect(isValid(itemSchema, { type: 'instruction', ...input })).toBe(true);
  });

  it.each([
    { ...standing, severity: 'severe' },
    { ...standing, severity: undefined },
    { ...standing, text: undefined },
    { ...standing, until: '2027-02-30' },
    { ...standing, acknowledge: 'yes' },
    { ...standing, required: true },
    { ...standing, id: 'no promise' },
  ])('refuses %j', (input) => {
    expect(isValid(instructionSchema, input)).toBe(false);
  });

  it('has no type among the standing instructions', () => {
    expect(isValid(instructionSchema, { type: 'instruction', ...standing })).toBe(false);
  });
});
