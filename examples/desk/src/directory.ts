import type { FetchScenario } from '@filrouge/elements';
import { parseScenario, type Catalog, type Scenario } from '@filrouge/scenario';
import { catalog, folderOf, type Client } from './clients.js';
import { inventedClients, inventedScenario, manyClients, type CatalogSize } from './many-clients.js';

/** Whom the desk answers for, and with which script. */
export interface Directory {
  /** By the folder of its scenario. */
  clientOf(id: string): Client | undefined;
  /** The script of a client; undefined when there is none, or it cannot run. */
  scenarioOf(id: string): Scenario | undefined;
  /** Folder of the scenario that a call runs. */
  idOf(scenario: Scenario): string | undefined;
  /** Colour of a client by the id that its tickets name; undefined when the desk does not answer for it. */
  colorOf(ticketClient: string): string | undefined;
  catalogOf(size: CatalogSize): Catalog;
  /** In place of `fetch`: addresses of the catalog are relative to `base`. */
  readonly fetchScenario: FetchScenario;
}

/** `fetchFile` gets a file that the page was built with. */
export function createDirectory(
  clients: readonly Client[],
  { base, fetchFile }: { readonly base: string; readonly fetchFile: FetchScenario },
): Directory {
  const invented = inventedClients(manyClients - catalog.clients.length);
  const many: Catalog = { ...catalog, clients: [...catalog.clients, ...invented] };
  const inventedLines = invented.map(lineOf);
  const clientOf = (id: string) => [...clients, ...inventedLines].find((client) => client.id === id);
  return {
    clientOf,
    scenarioOf: (id) => clients.find((client) => client.id === id)?.scenario ?? parsed(`${id}/scenario.json`),
    idOf: ({ source }) =>
      clients.find(
        ({ scenario }) => scenario?.source.id === source.id && scenario.source.client.id === source.client.id,
      )?.id ?? inventedLines.find(({ key }) => key === source.client.id)?.id,
    colorOf: (ticketClient) => many.clients.find(({ id }) => id === ticketClient)?.color,
    catalogOf: (size) => (size === 'many' ? many : catalog),
    fetchScenario: (url, options) => {
      const path = url.slice(base.length);
      const scenario = inventedScenario(path);
      if (scenario) return Promise.resolve(new Response(JSON.stringify(scenario)));
      return fetchFile(clientOf(folderOf(path))?.url ?? url, options);
    },
  };
}

const lineOf = ({
  id,
  name,
  color,
  lines,
  scenarios,
}: Catalog['clients'][number]): Client & { readonly key: string } => ({
  id: folderOf(scenarios[0]?.url ?? ''),
  key: id,
  name,
  color,
  line: lines[0] ?? '',
  url: scenarios[0]?.url ?? '',
  scenario: undefined,
  issues: [],
});

function parsed(url: string): Scenario | undefined {
  const read = parseScenario(inventedScenario(url));
  return read.ok ? read.scenario : undefined;
}
