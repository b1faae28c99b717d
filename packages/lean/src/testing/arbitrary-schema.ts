import fc from 'fast-check';
import type * as zod from 'zod/mini';

type Schema = zod.ZodMiniType;
type Shape = Readonly<Record<string, MakeSchema>>;

/** A schema, made by one library or the other. */
export type MakeSchema = (z: typeof zod) => Schema;

const names = ['a', 'b', 'type'];

const leaf = fc.constantFrom<MakeSchema>(
  (z) => z.string(),
  (z) => z.string().check(z.minLength(1)),
  (z) => z.string().check(z.minLength(2, 'too-little'), z.maxLength(3), z.regex(/^[a-z]*$/, 'bad-id'), z.meta({})),
  (z) =>
    z.string().check(
      z.regex(/^a/),
      z.refine((text) => text === 'a', 'not-an-a'),
    ),
  (z) => z.number(),
  (z) => z.number().check(z.gte(-1), z.lte(1)),
  (z) => z.int().check(z.minimum(1), z.maximum(5)),
  (z) => z.int(),
  (z) => z.boolean(),
  (z) => z.unknown(),
  (z) => z.iso.date(),
  (z) => z.iso.datetime(),
  (z) => z.uuidv7(),
  (z) => z.enum(['P1', 'a']),
  (z) => z.literal('a'),
  (z) => z.literal(1),
  (z) => z.custom((value) => value !== 'a'),
);

/** Schemas that hold another. */
const wrappers: readonly ((inner: Schema, z: typeof zod) => Schema)[] = [
  (inner, z) => z.optional(inner),
  (inner, z) => z.array(inner),
  (inner, z) => z.array(inner).check(z.minLength(1), z.maxLength(2)),
  (inner, z) => z.lazy(() => inner),
  (inner, z) => z.record(z.string().check(z.regex(/^[a-z]+$/, 'bad-key')), inner),
  (inner, z) => z._default(inner, 'a'),
  (inner, z) => z._default(inner, []),
  (inner, z) => z._default(inner, {}),
];

/** Schemas of objects. */
const objects: readonly ((shape: Readonly<Record<string, Schema>>, z: typeof zod) => Schema)[] = [
  (shape, z) => z.object(shape),
  (shape, z) => z.strictObject(shape),
  (shape, z) =>
    z.strictObject(shape).check(
      z.refine((value) => !('a' in value), { path: ['a'], error: 'an-a', params: { is: 1 } }),
      z.check(({ value, issues }) => {
        if ('b' in value)
          issues.push({ code: 'too_small', origin: 'array', minimum: 1, inclusive: true, input: value });
      }),
    ),
];

/** Schemas of everything that packages/lean knows, in and around each other. */
export const arbitrarySchema: fc.Arbitrary<MakeSchema> = fc.letrec<{ schema: MakeSchema; shape: Shape }>((tie) => ({
  shape: fc.dictionary(fc.constantFrom(...names), tie('schema'), { maxKeys: 4 }),
  schema: fc.oneof(
    { maxDepth: 4 },
    { weight: 2, arbitrary: leaf },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom(...wrappers), tie('schema')).map(([wrap, inner]) => wrapped(wrap, inner)),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom(...objects), tie('shape')).map(([hold, shape]) => held(hold, shape)),
    },
    {
      weight: 1,
      arbitrary: fc.array(tie('schema'), { minLength: 2, maxLength: 3 }).map((options) => unionOf(options)),
    },
    {
      weight: 1,
      arbitrary: fc.array(tie('shape'), { minLength: 1, maxLength: 3 }).map((shapes) => discriminatedOf(shapes)),
    },
  ),
})).schema;

const wrapped =
  (wrap: (typeof wrappers)[number], inner: MakeSchema): MakeSchema =>
  (z) =>
    wrap(inner(z), z);

const held =
  (hold: (typeof objects)[number], shape: Shape): MakeSchema =>
  (z) =>
    hold(shapeOf(shape, z), z);

const unionOf =
  (options: readonly MakeSchema[]): MakeSchema =>
  (z) =>
    z.union(options.map((make) => make(z)));

function discriminatedOf(shapes: readonly Shape[]): MakeSchema {
  return (z) => {
    const [first, ...others] = shapes.map((shape, index) =>
      z.strictObject({ ...shapeOf(shape, z), type: z.literal(`t${index}`) }),
    );
    return first ? z.discriminatedUnion('type', [first, ...others]) : z.unknown();
  };
}

const shapeOf = (shape: Shape, z: typeof zod) =>
  Object.fromEntries(Object.entries(shape).map(([key, make]) => [key, make(z)]));
