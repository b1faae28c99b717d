import type { Article } from '@filrouge/knowledge';

/** What holds the articles: a `pg.Pool`. */
export interface Pool {
  query(text: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}

export function putArticles(pool: Pool, articles: readonly Article[]): Promise<void>;
export function countWords(pool: Pool, collection: string): Promise<void>;
