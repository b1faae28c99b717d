import { parseScenario, type Issue, type Scenario } from '@filrouge/scenario';

/** A client company that the desk answers for. */
export interface Client {
  /** Name of the folder of its scenario. */
  readonly id: string;
  /** As the scenario says it; the id while there is none. */
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
export type ClientLine = Pick<Client, 'id' | 'line' | 'url'>;

/** Numbers that the French regulator keeps for fiction. */
const lines: Readonly<Record<string, string>> = {
  logistique: '+33 1 99 00 20 10',
  ascenseurs: '+33 1 99 00 30 10',
  clinique: '+33 1 99 00 40 10',
  saas: '+33 1 99 00 50 10',
};

// Each folder of examples/scenarios is a client; the build copies the files beside the page.
const addresses: Readonly<Record<string, string>> = import.meta.glob('../../scenarios/*/scenario.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The clients whose scenarios the page was built with. */
export const clientLines: readonly ClientLine[] = Object.entries(addresses).flatMap(([path, url]) => {
  const id = path.split('/').at(-2);
  const line = id === undefined ? undefined : lines[id];
  return id === undefined || line === undefined ? [] : [{ id, line, url }];
});

/** Reads the scenario of each client; one that cannot be read leaves the others alone. */
export function loadClients(readText: (url: string) => Promise<string>): Promise<readonly Client[]> {
  return Promise.all(clientLines.map((line) => loadClient(line, readText)));
}

async function loadClient(line: ClientLine, readText: (url: string) => Promise<string>): Promise<Client> {
  const parsed = parseScenario(await readText(line.url));
  if (!parsed.ok) return { ...line, name: line.id, color: undefined, scenario: undefined, issues: parsed.issues };
  const { scenario } = parsed;
  const { name, color } = scenario.source.client;
  return { ...line, name, color, scenario, issues: [] };
}
