import type { Catalog, CatalogClient, CatalogScenario } from '@filrouge/scenario';

/** One thing to pick: a scenario with its client. */
export interface CatalogEntry {
  readonly client: CatalogClient;
  readonly scenario: CatalogScenario;
}

/** Everything a catalog offers, in its order. */
export function entriesOf({ clients }: Catalog): readonly CatalogEntry[] {
  return clients.flatMap((client) => client.scenarios.map((scenario) => ({ client, scenario })));
}

/** Tells an entry from every other of its catalog. */
export const keyOf = ({ client, scenario }: CatalogEntry): string => `${client.id} ${scenario.url}`;
