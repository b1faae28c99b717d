import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseCatalog, parseScenario } from '../../packages/scenario/src/index.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const { catalog, issues } = parseCatalog(read('catalog.json'));

it('can be read whole', () => {
  expect(issues).toEqual([]);
  expect(catalog.clients.length).toBeGreaterThanOrEqual(8);
});

it.each(catalog.clients)('names $name as its scenarios do', ({ id, name, color, emailDomains, scenarios }) => {
  for (const { url } of scenarios) {
    const parsed = parseScenario(read(url));
    const client = parsed.ok ? parsed.scenario.source.client : undefined;

    expect(client).toMatchObject({ id, name, color });
    expect(emailDomains).toEqual(client?.emailDomains ?? []);
  }
});

it('gives no number to two clients', () => {
  const lines = catalog.clients.flatMap((client) => client.lines);

  expect(new Set(lines).size).toBe(lines.length);
});
