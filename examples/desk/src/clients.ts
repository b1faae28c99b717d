import { parseCatalog, parseScenario, type Catalog, type Issue, type Scenario } from '@filrouge/scenario';
import catalogJson from '../../scenarios/catalog.json';

/** A client company that the desk answers for. */
export interface Client {
  /** Folder of its scenario. */
  readonly id: string;
  /** As the catalog says it. */
  readonly name: string;
  readonly color: string | undefined;
  /** The number that its staff call. */
  readonly line: string;
  /** Where its scenario is. */
  readonly url: string;
  /** Absent when it cannot run; `issues` says why. */
  readonly scenario: Scenario | undefined;
  readonly issues: readonly Issue[];
}

/** What a client is before its scenario is read. */
export type ClientLine = Omit<Client, 'scenario' | 'issues'>;

/** The clients whose scenarios the page was built with. */
export const catalog: Catalog = parseCatalog(catalogJson).catalog;

// The build copies the files beside the page; the catalog's addresses are those of the sources.
const addresses: Readonly<Record<string, string>> = import.meta.glob(
  ['../../scenarios/*/scenario.json', '../../scenarios/*/*/scenario.json'],
  { query: '?url', import: 'default', eager: true },
);

/** Each scenario of the catalog with its client. */
export const clientLines: readonly ClientLine[] = catalog.clients.flatMap(({ name, color, lines, scenarios }) =>
  scenarios.flatMap(({ url }) => {
    const address = addresses[`../../scenarios/${url}`];
    return address === undefined ? [] : [{ id: folderOf(url), name, color, line: lines[0] ?? '', url: address }];
  }),
);

/** Folder of a scenario, by its address in the catalog. */
export function folderOf(url: string): string {
  return url.replace(/\/scenario\.json$/, '');
}

/** Reads the scenario of each client; one that cannot be read leaves the others alone. */
export function loadClients(readText: (url: string) => Promise<string>): Promise<readonly Client[]> {
  return Promise.all(clientLines.map((line) => loadClient(line, readText)));
}

async function loadClient(line: ClientLine, readText: (url: string) => Promise<string>): Promise<Client> {
  const parsed = parseScenario(await readText(line.url));
  return parsed.ok
    ? { ...line, scenario: parsed.scenario, issues: [] }
    : { ...line, scenario: undefined, issues: parsed.issues };
}
