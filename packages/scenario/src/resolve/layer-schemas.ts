import * as z from 'zod/mini';
import { scenarioJsonSchema } from '../json-schema.js';
import { blockSchema } from './block.js';
import { changeSchema } from './change.js';
import type { JsonObject } from './json.js';
import { isObject, own } from './json.js';

const base = 'https://filrouge.dev/schema';

/** JSON Schema of an overlay: the keys of a scenario, none needed and each to be taken out by `null`, and its changes. */
export function overlayJsonSchema(): object {
  const { $defs, properties, ...scenario } = parts();
  const keys = Object.entries(properties).map(([key, schema]) => [key, mayBeLeftOut(schema, $defs)]);
  return {
    ...scenario,
    $id: `${base}/overlay-1.json`,
    title: 'Filrouge overlay',
    description: 'What is different for one client, laid over a base.',
    required: ['format', 'extends', 'id', 'version'],
    properties: {
      ...Object.fromEntries(keys),
      format: properties['format'],
      id: properties['id'],
      version: properties['version'],
      extends: { type: 'string', description: 'The base, told from this file.', examples: ['../base.json'] },
      changes: {
        type: 'array',
        items: withItems(jsonSchemaOf(changeSchema)),
        description: 'Changes to the base, by id.',
      },
      blocks: blocksSchema(),
    },
    $defs,
  };
}

/** JSON Schema of a library: a file of blocks. */
export function libraryJsonSchema(): object {
  const { $schema, $defs, properties } = parts();
  return {
    $schema,
    $id: `${base}/library-1.json`,
    title: 'Filrouge library',
    description: 'Blocks that scenarios use.',
    type: 'object',
    additionalProperties: false,
    required: ['format', 'blocks'],
    properties: { $schema: { type: 'string' }, format: properties['format'], blocks: blocksSchema() },
    $defs,
  };
}

interface Parts extends JsonObject {
  readonly properties: JsonObject;
  readonly $defs: JsonObject;
}

/** The schema of scenarios has both, as it has items. */
const parts = () => scenarioJsonSchema() as Parts;

function jsonSchemaOf(schema: z.ZodMiniType): JsonObject {
  const {
    $schema: _dialect,
    $defs: definitions,
    ...made
  } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  const root =
    typeof made.$ref === 'string' && isObject(definitions) ? definitions[made.$ref.split('/').at(-1) ?? ''] : made;
  return isObject(root) ? root : made;
}

function blocksSchema(): JsonObject {
  const block = jsonSchemaOf(blockSchema);
  const properties = own(block, 'properties');
  const items = { type: 'array', minItems: 1, items: { $ref: '#/$defs/Item' } };
  return {
    type: 'object',
    description: 'Items written once and used in several places, by name.',
    additionalProperties: { ...block, properties: { ...(isObject(properties) ? properties : {}), items } },
  };
}

/** What is added may be a step, an option or a rule too; an editor offers the keys of items, which it mostly is. */
function withItems(schema: JsonObject): JsonObject {
  const node = { anyOf: [{ $ref: '#/$defs/Item' }, { type: 'object' }] };
  const options = own(schema, 'anyOf');
  if (!Array.isArray(options)) return schema;
  return {
    ...schema,
    anyOf: options.map((option: unknown) => {
      const properties = isObject(option) ? own(option, 'properties') : undefined;
      if (!isObject(option) || !isObject(properties)) return option;
      const added = 'add' in properties ? { add: { anyOf: [node, { type: 'array', items: node }] } } : {};
      return { ...option, properties: { ...properties, ...added, ...('by' in properties ? { by: node } : {}) } };
    }),
  };
}

/** A schema whose objects need no key, and let each be taken out. */
function mayBeLeftOut(schema: unknown, definitions: JsonObject): unknown {
  if (!isObject(schema)) return schema;
  const reference = own(schema, '$ref');
  const named = typeof reference === 'string' ? definitions[reference.split('/').at(-1) ?? ''] : undefined;
  const { required: _required, default: _default, ...whole } = isObject(named) ? named : schema;
  const properties = own(whole, 'properties');
  const partial = isObject(properties)
    ? {
        ...whole,
        properties: Object.fromEntries(
          Object.entries(properties).map(([key, held]) => [key, mayBeLeftOut(held, definitions)]),
        ),
      }
    : whole;
  return { anyOf: [partial, { type: 'null' }] };
}
