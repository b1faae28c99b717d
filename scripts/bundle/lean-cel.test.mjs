import { describe, expect, it } from 'vitest';
import * as language from '../../packages/scenario/src/expression/cel-functions.ts';
import { leanCel, reachable } from './lean-cel.mjs';

const lean = (code) => leanCel.transform(code, '/x/node_modules/@marcbachmann/cel-js/lib/a.js')?.code;

describe('lean CEL', () => {
  it('keeps what a scenario may call', () => {
    const { celFunctions, celMethods, celMacros } = language;

    expect([...reachable].toSorted()).toEqual(
      [...new Set([celFunctions, celMethods, celMacros].flatMap(Object.keys))].toSorted(),
    );
  });

  it.each([
    `functionOverload('string.trim(): string', trim)`,
    'functionOverload(`${TS}.getDate(): int`, getDate)',
    `functionOverload('list<string>.join(string): string', join)`,
    `binaryOverload('int', '+', 'int', add)`,
    `if ((a = b()) instanceof Promise) c()`,
  ])('keeps %s', (code) => {
    expect(lean(code)).toBe(undefined);
  });

  it.each([
    `functionOverload('string.matches(string): bool', matches);`,
    'functionOverload(`${TS}.getDate(string): int`, getDate);',
    `functionOverload('size(bytes): int', size);`,
    `binaryOverload('dyn<uint>', '==', 'double', same);`,
    `registerOptional(registry);`,
  ])('leaves out %s', (code) => {
    expect(lean(code)).toBe('');
  });

  it.each([
    ['async function continueLoop(a) { await a }', 'async function continueLoop(a) {}'],
    ['class A { getOptionalType(a) { return a } }', 'class A { getOptionalType(a) {} }'],
    ['class A { #createDefaultConvert(a) { return a } }', 'class A { #createDefaultConvert(a) {} }'],
  ])('empties what is never called: %s', (code, emptied) => {
    expect(lean(code)).toBe(emptied);
  });

  it('knows that nothing is a promise', () => {
    expect(lean('a.handle = maybeAsync(b, false, c)')).toBe('a.handle = (c)');
    expect(lean('if (a instanceof Promise) b()')).toBe('if (false) b()');
  });
});
