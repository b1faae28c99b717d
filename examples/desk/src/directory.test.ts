import { parseCatalog, parseScenario } from '@filrouge/scenario';
import { describe, expect, it } from 'vitest';
import { clientLines, type Client } from './clients.js';
import { createDirectory } from './directory.js';
import { manyClients } from './many-clients.js';

const clients: readonly Client[] = clientLines.map((line) => ({ ...line, scenario: undefined, issues: [] }));

function directory(fetched: string[] = []) {
  return createDirectory(clients, {
    base: 'http://desk.example/',
    fetchFile: (url) => {
      fetched.push(url);
      return Promise.resolve(new Response('{}'));
    },
  });
}

const options = { signal: new AbortController().signal };

describe('the large catalog', () => {
  const { catalog, issues } = parseCatalog(directory().catalogOf('many'));

  it('has as many clients as it says, without a mistake', () => {
    expect(issues).toEqual([]);
    expect(catalog.clients).toHaveLength(manyClients);
  });

  it('gives each a name, an id and a number of its own', () => {
    for (const valuesOf of [({ name }) => [name], ({ id }) => [id], ({ lines }) => lines] satisfies readonly ((
      client: (typeof catalog.clients)[number],
    ) => readonly string[])[]) {
      const values = catalog.clients.flatMap(valuesOf);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('opens every invented client on its own script', async () => {
    const { fetchScenario, idOf, clientOf } = directory();
    const invented = catalog.clients.filter(({ scenarios }) => scenarios[0]?.url.startsWith('many/'));

    for (const { id, name, scenarios } of invented) {
      const response = await fetchScenario(`http://desk.example/${scenarios[0]?.url ?? ''}`, options);
      const parsed = parseScenario(await response.text());

      expect(parsed).toMatchObject({ ok: true, scenario: { source: { client: { id, name } } } });
      expect(parsed.ok && clientOf(idOf(parsed.scenario) ?? '')?.name).toBe(name);
    }
  });
});

describe('the clients of the examples', () => {
  it('have their scripts where the build put them', async () => {
    const fetched: string[] = [];
    const { fetchScenario, catalogOf } = directory(fetched);

    for (const { scenarios } of catalogOf('own').clients)
      await fetchScenario(`http://desk.example/${scenarios[0]?.url ?? ''}`, options);

    expect(fetched).toEqual(clientLines.map(({ url }) => url));
  });

  it('are each found by the address of the catalog', () => {
    expect(clientLines).toHaveLength(directory().catalogOf('own').clients.length);
  });
});
