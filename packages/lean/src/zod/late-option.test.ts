import { describe, expect, it } from 'vitest';
import * as z from './index.js';
import { lateOption } from './late-option.js';

const optionOf = (type: string) => z.strictObject({ type: z.literal(type), size: z.number() });

describe('an option that is there later', () => {
  it('is read by its schema, which is asked for when a value has its key', () => {
    const asked: string[] = [];
    const late = lateOption({ type: 'late' }, () => {
      asked.push('late');
      return optionOf('late');
    });
    const union = z.discriminatedUnion('type', [optionOf('early'), late]);

    expect(z.safeParse(union, { type: 'early', size: 1 }).success).toBe(true);
    expect(asked).toEqual([]);
    expect(z.safeParse(union, { type: 'late', size: 1 })).toEqual({ success: true, data: { type: 'late', size: 1 } });
    expect(z.safeParse(union, { type: 'late', size: '1' }).success).toBe(false);
    expect(asked).toEqual(['late']);
  });

  it('is among those that are told where a value has no key of any', () => {
    const union = z.discriminatedUnion('type', [
      optionOf('early'),
      lateOption({ type: 'late' }, () => optionOf('late')),
    ]);

    const read = z.safeParse(union, { type: 'never' });

    expect(read.success ? [] : read.error.issues).toMatchObject([{ options: ['early', 'late'] }]);
  });
});
