import type { KnowledgeUse } from './usage.js';

/** Keeps what happened with articles, in the order it came. */
export interface UsageStore {
  /** Keeps one more; past the bound the oldest goes. Rejects when it cannot be kept. */
  add(use: KnowledgeUse): Promise<void>;
  /** All that is kept, oldest first. */
  all(): Promise<readonly KnowledgeUse[]>;
  /** Forgets everything. */
  clear(): Promise<void>;
}

/** Uses kept at most unless said: some weeks of a desk, about a megabyte. */
export const mostUses = 5_000;

/** A store in memory: for tests, and for pages that may keep nothing. */
export function createMemoryUsageStore({ most = mostUses }: { readonly most?: number } = {}): UsageStore {
  let uses: readonly KnowledgeUse[] = [];
  return {
    add: async (use) => void (uses = [...uses, use].slice(-most)),
    all: async () => uses,
    clear: async () => void (uses = []),
  };
}
