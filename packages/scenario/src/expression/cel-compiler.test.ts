import { describe, expect, it } from 'vitest';
import { createExpressionCompiler } from './cel-compiler.js';
import { declarations, expressionOf, mistakesIn, scopeOf } from './expression.harness.js';

describe('createExpressionCompiler', () => {
  it.each([
    ["scope == 'site' && users > 5", ['scope', 'users']],
    ['users > 5 || users < 2', ['users']],
    ['context.vip || client.name == context.site', ['context.vip', 'client.name', 'context.site']],
    ["sites.exists(site, site == scope) || caller.name == ''", ['sites', 'scope', 'caller']],
    ['sites.exists(scope, scope.startsWith("a"))', ['sites']],
    ['label(scope) + (answered(users) ? "!" : "")', ['scope', 'users']],
    ['has(context.vip) ? context.vip : unknown(vip)', ['context.vip', 'vip']],
    ['1 + 1 == 2', []],
  ])('tells what %s reads', (source, reads) => {
    expect(expressionOf(source).reads).toEqual(reads);
  });

  it.each([
    ['vip', 'bool'],
    ['users + 1', 'int'],
    ['users * 1.5', 'double'],
    ['label(scope)', 'string'],
    ['sites', 'list<string>'],
    ['sites.map(site, size(site))', 'list'],
    ['now', 'timestamp'],
    ['now - bought', 'duration'],
    ['caller', 'person'],
    ['asset', 'dyn'],
  ])('knows the type of %s', (source, type) => {
    expect(expressionOf(source).type).toBe(type);
  });

  it('takes a whole number where a number is needed, and an empty list where texts are', () => {
    expect(mistakesIn('users', 'double')).toEqual([]);
    expect(mistakesIn('[]', 'list<string>')).toEqual([]);
  });

  it('reports a result the place cannot use', () => {
    expect(mistakesIn('users', 'bool')).toEqual([
      { code: 'expression-wrong-result', start: 0, end: 5, params: { expected: 'bool', got: 'int' } },
    ]);
  });

  it('keeps scenarios apart', () => {
    const one = createExpressionCompiler([{ name: 'answer', type: 'bool' }]);
    const other = createExpressionCompiler([{ name: 'answer', type: 'string' }]);

    expect(one.compile('answer', 'bool').ok).toBe(true);
    expect(other.compile('answer', 'bool').ok).toBe(false);
  });

  it('takes 10,000 declarations and still finds the last', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ name: `question${index}`, type: 'bool' as const }));
    const compiled = createExpressionCompiler(many).compile('question9999');

    expect(compiled.ok && compiled.expression.evaluate(scopeOf({ question9999: true }))).toEqual({
      state: 'value',
      value: true,
    });
  });

  it('lets the first of two declarations of a name hold', () => {
    const compiler = createExpressionCompiler([...declarations, { name: 'vip', type: 'string' }]);

    expect(compiler.compile('vip', 'bool').ok).toBe(true);
  });
});
