import { describe, expect, it } from 'vitest';
import { createExpressionCompiler } from './cel-compiler.js';
import { keptNames } from './kept-names.js';
import { mistakesIn } from './expression.harness.js';

describe('names in an expression', () => {
  it('reports every unknown name at its place, with the closest known one', () => {
    expect(mistakesIn("scop == 'site' && (Users > 5 || context.vipp)")).toEqual([
      { code: 'expression-unknown-name', start: 0, end: 4, params: { name: 'scop', suggestion: 'scope' } },
      { code: 'expression-unknown-name', start: 19, end: 24, params: { name: 'Users', suggestion: 'users' } },
      {
        code: 'expression-unknown-name',
        start: 32,
        end: 44,
        params: { name: 'context.vipp', suggestion: 'context.vip' },
      },
    ]);
  });

  it('suggests nothing when nothing is close', () => {
    expect(mistakesIn('zebra')).toEqual([
      { code: 'expression-unknown-name', start: 0, end: 5, params: { name: 'zebra' } },
    ]);
  });

  it.each([
    ['context', 'context.vip'],
    ['client', 'client.name'],
    ["context['vip']", 'context.vip'],
  ])('wants a key, not all of %s', (source, remedy) => {
    const [mistake] = mistakesIn(source);

    expect(mistake).toMatchObject({ code: 'expression-whole-object', params: { remedy } });
  });

  it('knows context.<key> is wrong even when the scenario declares no context', () => {
    const compiled = createExpressionCompiler([]).compile('context.vip');

    expect(compiled).toMatchObject({
      ok: false,
      mistakes: [{ code: 'expression-unknown-name', params: { name: 'context.vip' } }],
    });
  });

  it('keeps the variable of a macro apart from the names outside', () => {
    expect(mistakesIn("sites.exists(context, context == 'lyon')")).toEqual([]);
    expect(mistakesIn('sites.exists(one, true) && one')).toMatchObject([
      { code: 'expression-unknown-name', start: 27 },
    ]);
  });

  it.each(keptNames)('says that %s is a name of the language', (name) => {
    const compiled = createExpressionCompiler([{ name, type: 'string' }]).compile(`${name} == 'x'`);

    expect(compiled.ok).toBe(false);
  });

  it.each(['type', 'list', 'google', 'package', 'optional'])('gives %s a mistake of its own', (name) => {
    expect(mistakesIn(`${name} == 'x'`)).toMatchObject([{ code: 'expression-reserved-name', params: { name } }]);
  });
});

describe('functions in an expression', () => {
  it.each([
    "label('scope')",
    'label(scope + scope)',
    'answered(context.vip)',
    'unknown()',
    'label(scope, users)',
    'sites.map(s, label(s))',
  ])('wants the name of a question: %s', (source) => {
    expect(mistakesIn(source)).toMatchObject([{ code: 'expression-needs-question' }]);
  });

  it('reports an unknown question inside a function', () => {
    expect(mistakesIn('answered(scopes)')).toMatchObject([
      { code: 'expression-unknown-name', start: 9, end: 15, params: { name: 'scopes', suggestion: 'scope' } },
    ]);
  });

  it.each([
    ['labl(scope)', 'label()', 0, 4],
    ["startsWith(scope, 'a')", "text.startsWith('start')", 0, 10],
    ["scope.startWith('a')", "text.startsWith('start')", 6, 15],
    ['scope.fold()', 'fold()', 6, 10],
    ['frobnicate(scope)', undefined, 0, 10],
  ])('suggests the function meant by %s', (source, suggestion, start, end) => {
    const [mistake] = mistakesIn(source);

    expect(mistake).toMatchObject({ code: 'expression-unknown-function', start, end });
    expect(mistake?.params['suggestion']).toBe(suggestion);
  });

  it.each([
    ['has(vip)', 'expression-wrong-arguments'],
    ['has(scope.length)', 'expression-unknown-field'],
    ['has(caller.nam)', 'expression-unknown-field'],
    ['has(context.vipp)', 'expression-unknown-name'],
  ])('tells that %s could never be true', (source, code) => {
    expect(mistakesIn(source)).toMatchObject([{ code }]);
  });
});
