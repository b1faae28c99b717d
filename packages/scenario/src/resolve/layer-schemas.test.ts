import { expect, it } from 'vitest';
import { scenarioJsonSchema } from '../json-schema.js';
import { isObject } from './json.js';
import { libraryJsonSchema, overlayJsonSchema } from './layer-schemas.js';
import { expressionKeys } from './rewrite.js';

it('offers a block wherever an item may stand', () => {
  const text = JSON.stringify(scenarioJsonSchema());

  expect(text).toContain('"const":"use"');
  expect(overlayJsonSchema()).toMatchObject({ properties: { changes: {}, extends: {} }, $defs: { Item: {} } });
  expect(libraryJsonSchema()).toMatchObject({ properties: { blocks: {} }, $defs: { Item: {} } });
});

it('names nothing that is not there', () => {
  for (const schema of [overlayJsonSchema(), libraryJsonSchema(), scenarioJsonSchema()]) {
    const definitions = Object.keys((schema as { $defs: object }).$defs);
    const named = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(([, name]) => name);

    expect(definitions).toEqual(expect.arrayContaining([...new Set(named)]));
  }
});

it('knows every key of an item that holds an expression, so that a prefix reaches it', () => {
  const found = new Set<string>();
  const waiting: unknown[] = [(scenarioJsonSchema() as { $defs: { Item: unknown } }).$defs.Item];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part !== 'object' || part === null) continue;
    if (isObject(part) && isObject(part['properties']))
      for (const [key, held] of Object.entries(part['properties']))
        if (isObject(held) && String(held['description']).includes('A CEL expression.')) found.add(key);
    waiting.push(...Object.values(part));
  }

  expect([...expressionKeys]).toEqual(expect.arrayContaining([...found]));
  expect(found).toContain('when');
});
