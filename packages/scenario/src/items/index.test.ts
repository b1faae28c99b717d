import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { itemSchema, questionTypeNamed, questionTypes, structureTypeNamed, structureTypes } from './index.js';

const names = [...questionTypes, ...structureTypes].map(({ name }) => name);

interface ItemJsonSchema {
  readonly properties: Readonly<Record<string, { readonly const?: string; readonly description?: string }>>;
  readonly additionalProperties: boolean;
  readonly title: string;
  readonly description: string;
  readonly examples: readonly unknown[];
}

/** What the JSON Schema says of each item type. */
function itemJsonSchemas(): readonly ItemJsonSchema[] {
  const { $defs } = z.toJSONSchema(itemSchema, { io: 'input' });
  // A discriminated union of strict objects comes out as `oneOf` such objects.
  return ($defs?.['Item']?.oneOf ?? []) as unknown as readonly ItemJsonSchema[];
}

describe('the registry of item types', () => {
  it('names each type once', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('finds a type by its name', () => {
    expect(questionTypeNamed('phone')?.name).toBe('phone');
    expect(structureTypeNamed('end')?.effect).toBe('ends');
  });

  it.each(['end', 'instruction', 'constructor', ''])('has no question type %j', (name) => {
    expect(questionTypeNamed(name)).toBeUndefined();
  });

  it('has no structure type for a question', () => {
    expect(structureTypeNamed('phone')).toBeUndefined();
  });
});

describe('the JSON Schema of an item', () => {
  it('tells the types apart by a constant', () => {
    expect(itemJsonSchemas().map(({ properties }) => properties['type']?.const)).toEqual(names);
  });

  it.each(itemJsonSchemas())('describes $title, refuses stray keys, and gives an example that is right', (schema) => {
    expect(schema.description).toMatch(/\.$/);
    expect(schema.additionalProperties).toBe(false);
    expect(schema.examples).not.toHaveLength(0);
    for (const example of schema.examples) expect(z.safeParse(itemSchema, example).error).toBeUndefined();
  });

  it.each(itemJsonSchemas())('describes every key of $title', ({ properties }) => {
    const bare = Object.entries(properties).filter(([, { description }]) => !description);

    expect(bare.map(([key]) => key)).toEqual([]);
  });

  it('refers to itself for follow-ups', () => {
    const choice = itemJsonSchemas().find(({ title }) => title === 'Choice');

    expect(choice?.properties['options']).toHaveProperty('items.properties.then.items.$ref', '#/$defs/Item');
  });
});
