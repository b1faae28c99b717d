import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCatalog } from './parse-catalog.js';

const client = (id: string, parts: object = {}) => ({
  id,
  name: `Client ${id}`,
  scenarios: [{ url: `${id}.json`, title: 'Incident' }],
  ...parts,
});

const catalogOf = (...clients: readonly unknown[]) => ({ format: 1, clients });

describe('parseCatalog', () => {
  it('reads five hundred clients from text, defaults filled in', () => {
    const clients = Array.from({ length: 500 }, (_, index) => client(`c${String(index)}`));

    const { catalog, issues } = parseCatalog(JSON.stringify(catalogOf(...clients)));

    expect(issues).toEqual([]);
    expect(catalog.clients).toHaveLength(500);
    expect(catalog.clients[0]).toMatchObject({ aliases: [], lines: [], emailDomains: [], phones: [] });
  });

  it.each([
    ['no JSON', '{', 'invalid-json', ''],
    ['no object', [], 'not-an-object', ''],
    ['another format', { format: 2, clients: [] }, 'value-not-allowed', '/format'],
    ['a key nothing reads', { ...catalogOf(), client: [] }, 'unknown-key', '/client'],
    ['no clients', { format: 1 }, 'missing-key', ''],
    ['a colour that is none', catalogOf(client('a', { color: 'red' })), 'bad-color', '/clients/0/color'],
    ['a client without scenarios', catalogOf(client('a', { scenarios: [] })), 'too-few', '/clients/0/scenarios'],
    ['two clients of one id', catalogOf(client('a'), client('a')), 'duplicate-id', '/clients/1/id'],
  ])('tells of %s', (_what, input, code, path) => {
    expect(parseCatalog(input).issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
  });

  it('keeps the other clients when one has a mistake', () => {
    const { catalog, issues } = parseCatalog(catalogOf(client('a'), client('b', { colour: '#123456' }), client('c')));

    expect(catalog.clients.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(issues).toMatchObject([{ code: 'unknown-key', path: '/clients/1/colour', params: { suggestion: 'color' } }]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (input) => parseCatalog(input).catalog.clients.length === 0));
  });
});
