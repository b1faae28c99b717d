import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExpressionCompiler } from './cel-compiler.js';
import { declarations, expressionOf, scopeOf } from './expression.harness.js';
import type { AnswerState, Evaluated } from './expression.js';
import { compileTemplate } from './template.js';

type Kleene = boolean | undefined;

const compiler = createExpressionCompiler(declarations);
const kleene = fc.constantFrom<Kleene>(true, false, undefined);

/** Over `vip` and `remote`, whose values are the arguments. */
const evaluated = (source: string, vip: Kleene, remote: Kleene): Kleene => {
  const result = expressionOf(source).evaluate(scopeOf({ vip, remote }));
  return result.state === 'value' ? Boolean(result.value) : undefined;
};
const and = (left: Kleene, right: Kleene): Kleene =>
  left === false || right === false ? false : left === undefined || right === undefined ? undefined : true;
const not = (value: Kleene): Kleene => (value === undefined ? undefined : !value);

describe('the three values follow Kleene', () => {
  it('for && || ! and the conditional', () => {
    fc.assert(
      fc.property(kleene, kleene, (vip, remote) => {
        expect(evaluated('vip && remote', vip, remote)).toBe(and(vip, remote));
        expect(evaluated('vip || remote', vip, remote)).toBe(not(and(not(vip), not(remote))));
        expect(evaluated('!vip', vip, remote)).toBe(not(vip));
        expect(evaluated('vip ? remote : !remote', vip, remote)).toBe(
          vip === undefined || remote === undefined ? undefined : vip === remote,
        );
      }),
    );
  });
});

const states = ['answered(scope)', 'unknown(scope)', 'answered(users)', 'unknown(users)'];
const comparisons = ["scope == 'site'", "label(scope) == 'Site'", 'users > 1', "'a' in sites", 'size(sites) > 1'];
/** Errors when there are no users. */
const errors = ['users / users == 1', '1 % users == 0'];

/** Conditions over the names of `everything`, nested up to a few levels. */
const condition = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('vip', 'remote', 'true', 'false', 'context.vip', ...states, ...comparisons, ...errors),
    tie('condition').map((one) => `!(${one})`),
    fc.tuple(tie('condition'), tie('condition')).map(([one, other]) => `(${one} && ${other})`),
    fc.tuple(tie('condition'), tie('condition')).map(([one, other]) => `(${one} || ${other})`),
    fc.tuple(tie('condition'), tie('condition')).map(([one, other]) => `(${one} == ${other})`),
    fc
      .tuple(tie('condition'), tie('condition'), tie('condition'))
      .map(([one, two, three]) => `(${one} ? ${two} : ${three})`),
    tie('condition').map((one) => `sites.exists(s, s == 'a' || ${one})`),
    tie('condition').map((one) => `sites.all(s, s == 'a' && ${one})`),
  ),
})).condition;

/** Everything there is to know; a partial scope knows some of it. */
const everything = fc.record({
  vip: fc.boolean(),
  remote: fc.boolean(),
  'context.vip': fc.boolean(),
  scope: fc.constantFrom('site', 'team', undefined),
  users: fc.constantFrom(0, 1, 2, undefined),
  sites: fc.subarray(['a', 'b', 'c']),
});
const names = ['vip', 'remote', 'context.vip', 'scope', 'users', 'sites'] as const;
const partly = fc.subarray([...names]);

/** The scope in which only the named questions are settled; those without a value are not known to the caller. */
function settled(all: Readonly<Record<string, unknown>>, known: readonly string[]) {
  const values = Object.fromEntries(known.map((name) => [name, all[name]]));
  const states = Object.fromEntries(
    known.map((name): [string, AnswerState] => [name, all[name] === undefined ? 'unknown' : 'answered']),
  );
  return scopeOf(values, states, values['scope'] === 'site' ? { scope: 'Site' } : {});
}

const conditionRuns = { numRuns: 1000 };

describe('any condition', () => {
  it('keeps a known result whatever is answered next', () => {
    fc.assert(
      fc.property(condition, everything, partly, partly, (source, all, known, more) => {
        const compiled = compiler.compile(source, 'bool');
        fc.pre(compiled.ok);
        const before = compiled.ok && compiled.expression.evaluate(settled(all, known));
        const after = compiled.ok && compiled.expression.evaluate(settled(all, [...known, ...more]));

        if (before && before.state !== 'unknown') expect(after).toEqual(before);
      }),
      conditionRuns,
    );
  });

  it('reads only what it says it reads', () => {
    fc.assert(
      fc.property(condition, everything, partly, (source, all, known) => {
        const compiled = compiler.compile(source, 'bool');
        fc.pre(compiled.ok);
        const asked = new Set<string>();
        const scope = settled(all, known);
        const note =
          <Value>(ask: (name: string) => Value) =>
          (name: string) => (asked.add(name), ask(name));
        if (compiled.ok) {
          compiled.expression.evaluate({
            valueOf: note(scope.valueOf),
            stateOf: note(scope.stateOf),
            labelOf: note(scope.labelOf),
            attributeOf: (name) => note(() => undefined)(name),
          });
          expect([...asked].filter((name) => !compiled.expression.reads.includes(name))).toEqual([]);
        }
      }),
      conditionRuns,
    );
  });

  it('gives the same result each time, whatever was evaluated between', () => {
    fc.assert(
      fc.property(condition, everything, partly, partly, (source, all, known, other) => {
        const compiled = compiler.compile(source, 'bool');
        fc.pre(compiled.ok);
        const evaluate = (names: readonly string[]): Evaluated | undefined =>
          compiled.ok ? compiled.expression.evaluate(settled(all, names)) : undefined;
        const first = evaluate(known);
        evaluate(other);

        expect(evaluate(known)).toEqual(first);
      }),
      conditionRuns,
    );
  });
});

const operands =
  "vip users scope sites caller asset now context 'a' 1 1.5 null true 5u b'a' __proto__ constructor".split(' ');
const operators = '. ( ) [ ] { } , ? : && || ! == = < + - * / % in and " \\ \n'.split(' ');
const calls = 'label( has( size( .exists(s, .map( .matches( cel.bind( timestamp('.split(' ');

/** Pieces of expressions in any order, which get further than arbitrary text. */
const pieces = fc
  .array(fc.constantFrom(...operands, ...operators, ...calls), { maxLength: 25 })
  .map((parts) => parts.join(' '));

describe('any text at all', () => {
  it.each([
    ['arbitrary', fc.string({ unit: 'binary', maxLength: 200 })],
    ['made of pieces of expressions', pieces],
  ])('is an expression or a mistake at a place in it: %s', (_kind, texts) => {
    fc.assert(
      fc.property(texts, (source) => {
        const compiled = compiler.compile(source);
        if (compiled.ok) {
          compiled.expression.evaluate(scopeOf({}));
          return;
        }
        expect(compiled.mistakes).not.toEqual([]);
        for (const { start, end } of compiled.mistakes) {
          expect(0 <= start && start <= end && end <= source.length).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is a text with placeholders or a mistake at a place in it', () => {
    const texts = fc
      .array(fc.oneof(fc.constantFrom('{{', '}}', '\\', "'"), pieces), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (source) => {
        const compiled = compileTemplate(source, compiler);
        if (compiled.ok) expect(typeof compiled.template.render(scopeOf({})).text).toBe('string');
        else for (const { end } of compiled.mistakes) expect(end).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 1000 },
    );
  });
});
