import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usageStoreContract, useOf } from '../testing/usage-store-contract.js';
import { createMemoryUsageStore } from './usage-store.js';
import { readUse, usesToNdjson } from './usage.js';
import { usefulnessFrom } from './usefulness.js';

describe('a store in memory', () => {
  it.each(usageStoreContract)('$name', async ({ check }) => {
    await expect(check(createMemoryUsageStore({ most: 3 }))).resolves.toBeUndefined();
  });
});

describe('what happened with articles', () => {
  it('comes back from NDJSON as it was', () => {
    const uses = [useOf(1), { ...useOf(2), kind: 'failedSearch' as const, words: 'tunnel' }];
    const lines = usesToNdjson(uses).trimEnd().split('\n');

    expect(lines.map((line) => readUse(JSON.parse(line)))).toEqual(uses);
  });

  it('is read from anything without a throw, and only where it is one', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readUse(value)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it('says how an article served, by the last word of each call', () => {
    const tried = (call: string, kind: 'solved' | 'didNotHelp') => ({ ...useOf(1), call, kind });
    const usefulnessOf = usefulnessFrom([
      tried('a', 'didNotHelp'),
      tried('a', 'solved'),
      tried('b', 'didNotHelp'),
      useOf(2),
    ]);

    expect(usefulnessOf('kb-1')).toEqual({ helped: 1, failed: 1 });
    expect(usefulnessOf('kb-2')).toBeUndefined();
  });
});
