import * as z from 'zod/mini';
import { useSchema } from './resolve/block.js';
import { scenarioSourceSchema } from './source/scenario-source.js';

/** Where the published schema of the language lives; `$schema` in a scenario may name it. */
export const scenarioSchemaId = 'https://filrouge.dev/schema/scenario-1.json';

/** JSON Schema (draft 2020-12) of a scenario as an author writes it: for the completion and error marks of editors. */
export function scenarioJsonSchema(): object {
  const schema = z.toJSONSchema(scenarioSourceSchema, { target: 'draft-2020-12', io: 'input' });
  return { ...schema, $id: scenarioSchemaId, $defs: withUse(schema.$defs ?? {}) };
}

type Definitions = Readonly<Record<string, z.core.JSONSchema.JSONSchema>>;

/** A block may stand where an item may, until the scenario is resolved: authors write it, calls never meet it. */
function withUse(definitions: Definitions): Definitions {
  const { Item: item } = definitions;
  if (!item?.oneOf) return definitions;
  const {
    $schema: _dialect,
    $defs: inner = {},
    ...use
  } = z.toJSONSchema(useSchema, { target: 'draft-2020-12', io: 'input' });
  const named = use.$ref?.split('/').at(-1);
  const written = (named === undefined ? undefined : (inner as Definitions)[named]) ?? use;
  const { type, ...properties } = item.properties ?? {};
  const names = typeof type === 'object' && Array.isArray(type.enum) ? [...type.enum, 'use'] : undefined;
  return {
    ...definitions,
    Item: {
      ...item,
      oneOf: [...item.oneOf, written],
      properties: { ...properties, ...(type === undefined ? {} : { type: names ? { enum: names } : type }) },
    },
  };
}
