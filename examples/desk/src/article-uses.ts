import type { UsageStore } from '@filrouge/knowledge';
import { createIndexedDbUsageStore, usesToNdjson } from '@filrouge/knowledge';

/** What happened with articles at this desk, a store a client. */
export interface ArticleUses {
  /** Keeps what the widgets inside tell from now on. */
  follow(target: Pick<HTMLElement, 'addEventListener'>): void;
  /** Everything kept, for `filrouge knowledge report`; a client whose store cannot be read is left out. */
  exported(): Promise<string>;
  /** Forgets everything. */
  clear(): Promise<void>;
}

/** The uses of these clients' articles, kept where `storeOf` says. */
export function createArticleUses(clients: readonly string[], storeOf: (client: string) => UsageStore): ArticleUses {
  const stores = new Map(clients.map((client) => [client, storeOf(client)]));
  const inEach = <Result>(act: (store: UsageStore) => Promise<Result>, otherwise: Result) =>
    Promise.all([...stores.values()].map((store) => act(store).catch(() => otherwise)));
  return {
    follow: (target) =>
      target.addEventListener('filrouge-knowledge-used', ({ use }) => {
        // A browser that keeps nothing costs what could have been learned, never the call.
        void stores
          .get(use.client)
          ?.add(use)
          .catch(() => undefined);
      }),
    exported: async () => usesToNdjson((await inEach((store) => store.all(), [])).flat()),
    clear: async () => void (await inEach((store) => store.clear(), undefined)),
  };
}

/** In the browser's own database. */
export const inBrowser = (client: string): UsageStore => createIndexedDbUsageStore({ indexedDB, client });
