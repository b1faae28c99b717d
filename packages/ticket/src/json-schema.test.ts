import { describe, expect, it } from 'vitest';
import { ticketJsonSchema } from './json-schema.js';
import { ticketSchema } from './ticket.js';

interface SchemaNode {
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly [key: string]: unknown;
}

const schema = ticketJsonSchema() as SchemaNode;

/** Paths of the properties that say nothing about themselves. */
function undescribedIn(node: SchemaNode, path = ''): readonly string[] {
  const children = [
    ...Object.entries(node.properties ?? {}),
    ...Object.entries(node.$defs ?? {}),
    ...(node.items?.properties ? [['*', { ...node.items, description: 'an item' }] as const] : []),
  ];
  return children.flatMap(([key, child]) => [
    ...(child.description || child.$ref ? [] : [`${path}/${key}`]),
    ...undescribedIn(child, `${path}/${key}`),
  ]);
}

describe('ticketJsonSchema', () => {
  it('names its dialect, itself and its title', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://filrouge.dev/schema/ticket-1.json',
      title: 'Filrouge ticket',
      type: 'object',
      additionalProperties: false,
    });
  });

  it('describes every property', () => {
    expect(undescribedIn(schema)).toEqual([]);
  });

  it('has the properties that tickets are read by', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(ticketSchema.shape));
  });

  it('is plain data, new at each call', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(ticketJsonSchema()).not.toBe(schema);
  });
});
