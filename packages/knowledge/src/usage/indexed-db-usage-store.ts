import type { IDBPDatabase } from 'idb';
import { wrap } from 'idb';
import type { KnowledgeUse } from './usage.js';
import { readUse } from './usage.js';
import type { UsageStore } from './usage-store.js';
import { mostUses } from './usage-store.js';

/** Where and how much is kept. */
export interface IndexedDbUsageOptions {
  /** The page's own `indexedDB`. */
  readonly indexedDB: IDBFactory;
  /** Id of the client: each has a database of its own. */
  readonly client: string;
  /** Defaults to `mostUses`. */
  readonly most?: number;
}

const table = 'uses';

/** A store in the browser, one a client; it outlives the page. */
export function createIndexedDbUsageStore({ indexedDB, client, most = mostUses }: IndexedDbUsageOptions): UsageStore {
  const within = async <Result>(act: (database: IDBPDatabase) => Promise<Result>): Promise<Result> => {
    try {
      const database = await opened(indexedDB, `filrouge-knowledge-${client}`);
      return await act(database).finally(() => database.close());
    } catch (cause) {
      throw new Error('[knowledge] the browser keeps nothing', { cause });
    }
  };
  return {
    add: (use) => within((database) => kept(database, use, most)),
    all: async () => {
      const values: readonly unknown[] = await within((database) => database.getAll(table));
      return values.flatMap((value) => readUse(value) ?? []);
    },
    clear: () => within((database) => database.clear(table)),
  };
}

/** Adds, and takes out what is past the bound: keys are given in rising order. */
async function kept(database: IDBPDatabase, use: KnowledgeUse, most: number): Promise<void> {
  const transaction = database.transaction(table, 'readwrite');
  const work = async () => {
    await transaction.store.add(use);
    let surplus = (await transaction.store.count()) - most;
    let oldest = surplus > 0 ? await transaction.store.openCursor() : null;
    for (; oldest && surplus > 0; surplus -= 1) {
      await oldest.delete();
      oldest = await oldest.continue();
    }
  };
  await Promise.all([work(), transaction.done]);
}

/** `openDB` of idb knows the page's own factory only. */
async function opened(indexedDB: IDBFactory, name: string): Promise<IDBPDatabase> {
  const request = indexedDB.open(name, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(table, { autoIncrement: true }));
  const database = await wrap(request);
  if (!database) throw new Error('no database was opened');
  return database;
}
