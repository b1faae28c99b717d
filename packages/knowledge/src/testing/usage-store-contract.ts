import type { KnowledgeUse } from '../usage/usage.js';
import type { UsageStore } from '../usage/usage-store.js';

/** One thing every store owes; throws when it does not. The store keeps three at most. */
export interface StoreDuty {
  readonly name: string;
  check(store: UsageStore): Promise<void>;
}

/** A use, told apart by its number. */
export const useOf = (number: number): KnowledgeUse => ({
  at: `2026-11-20T10:00:0${number}.000Z`,
  call: 'call',
  client: 'acme',
  kind: 'opened',
  article: { id: `kb-${number}`, title: 'VPN' },
});

/** The contract of UsageStore; every store goes through it in its test, in Node or in a browser. */
export const usageStoreContract: readonly StoreDuty[] = [
  {
    name: 'is empty at first',
    check: async (store) => expectKept(store, []),
  },
  {
    name: 'keeps what happened in the order it came, whatever is in flight',
    check: async (store) => {
      await Promise.all([1, 2, 3].map((number) => store.add(useOf(number))));
      await expectKept(store, [1, 2, 3]);
    },
  },
  {
    name: 'lets the oldest go past its bound',
    check: async (store) => {
      for (const number of [1, 2, 3, 4, 5]) await store.add(useOf(number));
      await expectKept(store, [3, 4, 5]);
    },
  },
  {
    name: 'forgets everything, and goes on',
    check: async (store) => {
      await store.add(useOf(1));
      await store.clear();
      await expectKept(store, []);
      await store.add(useOf(2));
      await expectKept(store, [2]);
    },
  },
];

async function expectKept(store: UsageStore, numbers: readonly number[]): Promise<void> {
  const kept = JSON.stringify(await store.all());
  const expected = JSON.stringify(numbers.map(useOf));
  if (kept !== expected) throw new Error(`kept ${kept}, not ${expected}`);
}
