import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createExpressionCompiler } from './cel-compiler.js';
import { scopeOf } from './expression.harness.js';
import type { Declaration } from './expression.js';
import { oracleOutcomeOf } from './oracle.harness.js';

const declarations: readonly Declaration[] = [
  { name: 'a', type: 'bool' },
  { name: 'b', type: 'bool' },
  { name: 'n', type: 'int' },
  { name: 'm', type: 'int' },
  { name: 'x', type: 'double' },
  { name: 's', type: 'string' },
  { name: 't', type: 'string' },
  { name: 'l', type: 'list<string>' },
];
const types = Object.fromEntries(declarations.map(({ name, type }) => [name, type]));
const compiler = createExpressionCompiler(declarations);

/** Answers to some of the questions, or all. */
const answers = fc.record(
  {
    a: fc.boolean(),
    b: fc.boolean(),
    n: fc.integer({ min: -3, max: 3 }),
    m: fc.constantFrom(0, 1, 2 ** 31),
    x: fc.constantFrom(0, 0.5, -1.25, 3),
    s: fc.constantFrom('', 'a', 'ab', '😀', 'é'),
    t: fc.constantFrom('a', 'b', '7'),
    l: fc.subarray(['a', 'b', 'ab', '7']),
  },
  { requiredKeys: [] },
);

/** What an expression of each type is written as. */
type Kinds = Record<'condition' | 'whole' | 'text' | 'list', string>;

const joined = (operator: string, left: fc.Arbitrary<string>, right: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(left, right).map(([one, other]) => `(${one} ${operator} ${other})`);
const anyOf = (...operators: readonly string[]) => fc.constantFrom(...operators);
const compared = (left: fc.Arbitrary<string>, right: fc.Arbitrary<string>) =>
  anyOf('==', '!=', '<', '<=', '>', '>=').chain((operator) => joined(operator, left, right));
const chosen = (condition: fc.Arbitrary<string>, way: fc.Arbitrary<string>) =>
  fc.tuple(condition, way, way).map(([one, two, three]) => `(${one} ? ${two} : ${three})`);

const depth = { maxDepth: 4, depthSize: 'small', withCrossShrink: true } as const;

/** Expressions of each type, in the part of CEL that scenarios share with every other implementation. */
const expressions = fc.letrec<Kinds>((tie) => ({
  condition: fc.oneof(
    depth,
    anyOf('a', 'b', 'true', 'false', 'x > 0.5', 'x * 2.0 == 1.0', "s.startsWith('a')", "t in ['a', 'b']"),
    tie('condition').map((one) => `!${one}`),
    anyOf('&&', '||', '==', '!=').chain((operator) => joined(operator, tie('condition'), tie('condition'))),
    chosen(tie('condition'), tie('condition')),
    compared(tie('whole'), tie('whole')),
    compared(tie('text'), tie('text')),
    joined('in', tie('text'), tie('list')),
    fc
      .tuple(anyOf('contains', 'endsWith', 'startsWith'), tie('text'), tie('text'))
      .map(([name, one, other]) => `${one}.${name}(${other})`),
    fc
      .tuple(
        anyOf('exists', 'all', 'exists_one'),
        anyOf("e == 'a'", "e == 'b'", 'size(e) > 1', 'int(e) > 5'),
        tie('condition'),
      )
      .map(([macro, test, other]) => `l.${macro}(e, ${test} || ${other})`),
  ),
  whole: fc.oneof(
    depth,
    anyOf('n', 'm', '0', '1', '2', '9007199254740990', 'size(s)', 'size(l)', 'int(t)'),
    anyOf('+', '-', '*', '/', '%').chain((operator) => joined(operator, tie('whole'), tie('whole'))),
    chosen(tie('condition'), tie('whole')),
  ),
  text: fc.oneof(
    depth,
    anyOf('s', 't', "''", "'a'", "'é'", 'l[0]', 'l[n]'),
    joined('+', tie('text'), tie('text')),
    tie('whole').map((one) => `string(${one})`),
    chosen(tie('condition'), tie('text')),
  ),
  list: fc.oneof(
    depth,
    anyOf('l', "['a', 'b']", "l.filter(e, e != 'a')", "l.map(e, e + '!')", "['a'] + l"),
    tie('text').map((one) => `[${one}]`),
  ),
}));

it(
  'comes to what another implementation of CEL comes to, whatever is written and answered',
  { timeout: 300_000 },
  () => {
    fc.assert(
      fc.property(expressions.condition, answers, (source, over) => {
        const compiled = compiler.compile(source, 'bool');
        // Beyond our limits of size, or without the brackets that both need; what is left out of CEL is not generated.
        fc.pre(compiled.ok);
        const ours = compiled.ok && compiled.expression.evaluate(scopeOf(over));

        const theirs = oracleOutcomeOf(source, types, over);

        expect(ours && ours.state === 'value' ? { gives: ours.value } : {}).toEqual(theirs);
      }),
      { numRuns: 1000 },
    );
  },
);
