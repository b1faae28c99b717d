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
  const within = async <Result>(mode: IDBTransactionMode, run: (uses: IDBObjectStore) => IDBRequest<Result>) => {
    const database = await opened(indexedDB, `filrouge-knowledge-${client}`);
    try {
      const transaction = database.transaction(table, mode);
      const request = run(transaction.objectStore(table));
      await finished(transaction);
      return request.result;
    } finally {
      database.close();
    }
  };
  return {
    add: async (use) => void (await within('readwrite', (uses) => kept(uses, use, most))),
    all: async () => (await within('readonly', (uses) => uses.getAll())).flatMap((value) => readUse(value) ?? []),
    clear: async () => within('readwrite', (uses) => uses.clear()),
  };
}

/** Adds, and takes out what is past the bound: keys are given in rising order. */
function kept(uses: IDBObjectStore, use: KnowledgeUse, most: number): IDBRequest<IDBValidKey> {
  const request = uses.add(use);
  const counted = uses.count();
  counted.addEventListener('success', () => {
    let surplus = counted.result - most;
    const oldest = surplus > 0 ? uses.openCursor() : undefined;
    oldest?.addEventListener('success', () => {
      if (surplus <= 0 || !oldest.result) return;
      surplus -= 1;
      oldest.result.delete();
      oldest.result.continue();
    });
  });
  return request;
}

function opened(indexedDB: IDBFactory, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(table, { autoIncrement: true }));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(failureOf(request.error)));
    request.addEventListener('blocked', () => reject(new Error('[knowledge] another page holds an older database')));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(failureOf(transaction.error)));
    transaction.addEventListener('error', () => reject(failureOf(transaction.error)));
  });
}

const failureOf = (cause: DOMException | null): Error => new Error('[knowledge] the browser keeps nothing', { cause });
