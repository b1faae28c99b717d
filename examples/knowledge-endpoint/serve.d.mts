import type { Pool } from './search.mjs';

export function openEndpoint(where: {
  readonly url: string;
  readonly collection: string;
  readonly port?: number;
}): Promise<{ readonly url: string; readonly pool: Pool; close(): Promise<void> }>;
