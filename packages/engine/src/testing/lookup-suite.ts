import { readEntry } from '@filrouge/scenario';
import { describe, expect, it } from 'vitest';
import type { LookupOptions, LookupSource } from '../lookup.js';

/** What a source must hold for the suite: `Lille` (`s1`) and `Lyon Gerland` (`s2`), among at least three entries. */
export type CreateSource = () => LookupSource | Promise<LookupSource>;

const options = (more: Partial<LookupOptions> = {}): LookupOptions => ({
  signal: new AbortController().signal,
  locale: 'fr',
  limit: 20,
  answers: {},
  ...more,
});

/** What every source of the host's data owes its callers. */
export function testLookupSource(name: string, create: CreateSource): void {
  describe(`${name}, as a lookup source`, () => {
    it('finds an entry by a part of its label, whatever the case', async () => {
      const found = await (await create()).search('GERL', options());

      expect(found).toMatchObject([{ value: 's2', label: 'Lyon Gerland' }]);
    });

    it('gives an empty list for what it does not have', async () => {
      expect(await (await create()).search('zzz', options())).toEqual([]);
    });

    it('takes an empty query, and gives no more than it is asked for', async () => {
      const found = await (await create()).search('', options({ limit: 2 }));

      expect(found.length).toBeLessThanOrEqual(2);
    });

    it('gives entries that can be read, each value once', async () => {
      const found = await (await create()).search('l', options());
      const values = found
        .map((entry) => readEntry(entry))
        .map((reading) => reading.kind === 'value' && reading.value.value);

      expect(values).not.toContain(false);
      expect(new Set(values).size).toBe(values.length);
    });

    it('rejects once it is aborted', async () => {
      const source = await create();

      await expect(source.search('l', options({ signal: AbortSignal.abort(new Error('gone')) }))).rejects.toThrow(
        'gone',
      );
    });

    it('reads no more into a query than its words', async () => {
      expect(await (await create()).search('.*[(\\', options())).toEqual([]);
    });
  });
}
