import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as zod from 'zod/mini';
import type { MakeSchema } from '../testing/arbitrary-schema.js';
import { arbitrarySchema } from '../testing/arbitrary-schema.js';
import { arbitraryValue } from '../testing/arbitrary-value.js';
import * as lean from './index.js';

// Its types are not zod's: it knows less, and only what is compared here.
const ours = lean as unknown as typeof zod;

/** What a reading gives, with an error map that tells what the scenario's tells: the keys that may stand beside a stranger. */
function readingOf(z: typeof zod, make: MakeSchema, input: unknown): unknown {
  const result = z.safeParse(make(z), input, { error: keysBeside });
  return result.success ? { data: result.data } : { issues: result.error.issues };
}

function keysBeside({ code, inst }: zod.core.$ZodRawIssue): string | undefined {
  if (code !== 'unrecognized_keys') return undefined;
  // Only object schemas raise this code, and only they have a shape.
  const definition = inst?._zod.def as { readonly shape?: object } | undefined;
  return Object.keys(definition?.shape ?? {}).join();
}

// A thousand schemas take longer than one test usually may.
describe('the lean reader', { timeout: 600_000 }, () => {
  it('reads as zod does: values, and every issue with its place and words', () => {
    fc.assert(
      fc.property(arbitrarySchema, arbitraryValue, (make, input) => {
        expect(readingOf(ours, make, input)).toStrictEqual(readingOf(zod, make, input));
      }),
      { numRuns: 1500 },
    );
  });

  it('gives each reading its own default', () => {
    const schema = lean._default(lean.array(lean.string()), []);
    const [one, other] = [lean.safeParse(schema, undefined), lean.safeParse(schema, undefined)];

    expect(one).toEqual({ success: true, data: [] });
    expect(one.success && other.success && one.data !== other.data).toBe(true);
  });

  it('takes no length but that of a text or a list for one', () => {
    const schema = lean.string().check(lean.minLength(1));

    expect(lean.safeParse(schema, { length: { valueOf: 1, toString: 1 } })).toMatchObject({
      error: { issues: [{ code: 'invalid_type' }] },
    });
  });
});
