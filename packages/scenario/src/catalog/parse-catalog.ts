import type { Issue } from '../issue.js';
import { readBy } from '../issues/zod-issues.js';
import { measure } from '../parse/limits.js';
import {
  catalogClientSchema,
  catalogFormat,
  catalogHeadingSchema,
  type Catalog,
  type CatalogClient,
} from './catalog-schema.js';

/** What could be read of a catalog, and every mistake in the rest. */
export interface CatalogReading {
  /** Empty where nothing could be read. */
  readonly catalog: Catalog;
  readonly issues: readonly Issue[];
}

/**
 * Reads a catalog from outside: an object, or its JSON text. A client with a mistake is left out and told; the others
 * can be picked. Never throws.
 */
export function parseCatalog(input: unknown): CatalogReading {
  const read = typeof input === 'string' ? jsonOf(input) : { value: input };
  if ('issue' in read) return nothing([read.issue]);
  const tooMuch = measure(read.value);
  if (tooMuch.length > 0) return nothing(tooMuch);
  const heading = readBy(catalogHeadingSchema, read.value);
  if (!heading.ok) return nothing(heading.issues);
  const { clients: raw, ...rest } = heading.value;
  const { clients, issues } = clientsOf(raw);
  return { catalog: { ...rest, clients }, issues };
}

function clientsOf(raw: readonly unknown[]): { readonly clients: CatalogClient[]; readonly issues: readonly Issue[] } {
  const clients = new Map<string, CatalogClient>();
  const places = new Map<string, string>();
  const issues: Issue[] = [];
  for (const [index, input] of raw.entries()) {
    const path = `/clients/${String(index)}`;
    const read = readBy(catalogClientSchema, input);
    // One by one: there may be more than a call takes as arguments.
    if (!read.ok) for (const issue of read.issues) issues.push({ ...issue, path: `${path}${issue.path}` });
    else if (clients.has(read.value.id)) issues.push(duplicate(read.value.id, path, places.get(read.value.id) ?? ''));
    else {
      clients.set(read.value.id, read.value);
      places.set(read.value.id, path);
    }
  }
  return { clients: [...clients.values()], issues };
}

const duplicate = (id: string, path: string, first: string): Issue => ({
  code: 'duplicate-id',
  path: `${path}/id`,
  params: { id, first: `${first}/id` },
});

const nothing = (issues: readonly Issue[]): CatalogReading => ({
  catalog: { format: catalogFormat, locales: ['en'], clients: [] },
  issues,
});

function jsonOf(text: string): { readonly value: unknown } | { readonly issue: Issue } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { issue: { code: 'invalid-json', path: '', params: { detail } } };
  }
}
