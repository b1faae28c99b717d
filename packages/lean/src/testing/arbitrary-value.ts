import fc from 'fast-check';

const strange: readonly unknown[] = [undefined, null, true, false, new Date(0), Symbol.iterator, 10n, new Map()];
const texts = ['', 'a', 'P1', 'x y', 'é😀', 't0', 't1', 'constructor', '__proto__', 'bad-id'];
const dated = ['2026-02-28', '2026-02-30', '2026-02-28T10:00:00Z', '0198f2b4-7a3c-7def-8abc-0123456789ab'];
const numbers = [0, -0, 1, -1, 2.5, 1e300, 2 ** 53, -(2 ** 53), Number.NaN, Number.POSITIVE_INFINITY];
const keys = ['a', 'b', 'type', 'toString', '__proto__'];

/** Anything that may come where data is expected; objects often have the key that tells them apart. */
export const arbitraryValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...strange, ...texts, ...dated, ...numbers),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }).map((held) => ({ ...held, type: 't0' })),
  ),
})).value;
