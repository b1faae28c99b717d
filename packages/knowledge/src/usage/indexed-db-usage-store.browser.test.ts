import { expect } from '../../../../testing/index.js';
import { usageStoreContract, useOf } from '../testing/usage-store-contract.js';
import { createIndexedDbUsageStore } from './indexed-db-usage-store.js';

const storeFor = (client: string) => createIndexedDbUsageStore({ indexedDB, client, most: 3 });

describe('a store in the browser', () => {
  for (const [number, { name, check }] of usageStoreContract.entries()) {
    it(name, async () => {
      await check(storeFor(`contract-${number}`));
    });
  }

  it('keeps clients apart, and outlives who opened it', async () => {
    await storeFor('acme').add(useOf(1));

    expect(await storeFor('globex').all()).to.deep.equal([]);
    expect(await storeFor('acme').all()).to.deep.equal([useOf(1)]);
  });
});
