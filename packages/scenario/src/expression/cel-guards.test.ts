import { describe, expect, it } from 'vitest';
import { createExpressionCompiler } from './cel-compiler.js';
import { mistakesIn } from './expression.harness.js';
import { expressionLimits } from './limits.js';

const codesIn = (source: string) => mistakesIn(source).map(({ code }) => code);

describe('comparisons beside each other', () => {
  it.each([
    ['vip == users > 2', 'users > 2', 'vip == (users > 2)'],
    ["remote && vip != scope in ['a']", "scope in ['a']", "vip != (scope in ['a'])"],
  ])('wants brackets in %s', (source, found, remedy) => {
    expect(mistakesIn(source)).toMatchObject([{ code: 'expression-needs-brackets', params: { found, remedy } }]);
  });

  it.each(['vip == (users > 2)', 'vip == ( (users > 2))', 'users > 2 == vip', 'vip == remote == vip'])(
    'takes %s',
    (source) => {
      expect(mistakesIn(source)).toEqual([]);
    },
  );
});

describe('what scenarios leave out of CEL', () => {
  it.each([
    ["scope.matches('(a+)+$')", 'matches()', "mentions(text, ['word'])"],
    ["matches(scope, 'a')", 'matches()', "mentions(text, ['word'])"],
    ['cel.bind(x, users, x + x)', 'bind()', undefined],
    ["scope.split('').size()", 'split()', "text.contains('word')"],
    ['scope.lowerAscii()', 'lowerAscii()', 'fold(text)'],
    ["bytes('a')", 'bytes()', undefined],
    ['uint(1)', 'uint()', undefined],
    ['dyn(users)', 'dyn()', undefined],
    ['5u', '5u', undefined],
    ["b'abc'", "b'abc'", undefined],
    ['users == null', 'null', 'answered(question)'],
    ["(sites + sites).all(a, a == '')", '+', 'a.exists(…) || b.exists(…)'],
    ["(vip ? sites : sites + ['a']).all(a, a == '')", '+', 'a.exists(…) || b.exists(…)'],
    ["{'a': 1}", '{ }', 'condition ? a : b'],
  ])('refuses %s', (source, found, remedy) => {
    const [mistake] = mistakesIn(source);

    expect(mistake?.code).toBe('expression-forbidden');
    expect(mistake?.params).toEqual(remedy === undefined ? { found } : { found, remedy });
  });

  it.each([
    'optional.none()',
    'google.protobuf',
    'type(users)',
    'users.foo()',
    'constructor()',
    'scope.constructor()',
    'toString()',
  ])('lets nothing in that is not listed: %s', (source) => {
    expect(mistakesIn(source)).not.toEqual([]);
  });

  it.each([
    'timestamp(scope)',
    "timestamp('2026-01-01 00:00')",
    "timestamp('2026-02-30T00:00:00Z')",
    "timestamp('2026-01-01T00:00:00.000')",
    'timestamp(5)',
    'duration(scope)',
    "duration('1d')",
    `duration('${'1'.repeat(900)}')`,
    'duration()',
  ])('wants a written time or duration: %s', (source) => {
    expect(codesIn(source)).toEqual(['expression-needs-literal']);
  });

  it('refuses the zone of a timestamp method, which the library reads through the zone of the machine', () => {
    expect(codesIn("now.getDayOfWeek('Europe/Paris') > 5")).toEqual(['expression-wrong-arguments']);
    expect(codesIn('now.getHours() > 18')).toEqual(['expression-forbidden']);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString'])('cannot reach %s', (name) => {
    for (const source of [
      name,
      `asset.${name}.x()`,
      `scope.${name}`,
      `caller.${name}`,
      `context.${name}`,
      `sites.${name}`,
    ]) {
      if (source.startsWith('asset')) expect(codesIn(source)).toEqual(['expression-unknown-function']);
      else expect(mistakesIn(source)).not.toEqual([]);
    }
  });
});

describe('limits of an expression', () => {
  it.each([
    ['10 MB', 'a'.repeat(10_000_000), 'expression-too-long'],
    ['5,000 brackets', '('.repeat(5000), 'expression-too-long'],
    ['nested brackets', '('.repeat(900) + 'vip' + ')'.repeat(900), 'expression-too-deep'],
    ['nested lists', '['.repeat(900), 'expression-too-deep'],
    ['nested conditionals', 'vip ? '.repeat(300), 'expression-too-deep'],
    ['nested calls', 'size('.repeat(300), 'expression-too-deep'],
    ['a long chain of fields', `asset${'.a'.repeat(500)}`, 'expression-too-deep'],
    ['a long chain of operators', 'users+'.repeat(330) + 'users', 'expression-too-large'],
    ['many negations', '!'.repeat(1990) + 'vip', 'expression-too-large'],
    ['a long list', `users in [${'1,'.repeat(300)}1]`, 'expression-too-large'],
    ['many arguments', `size(${'1,'.repeat(20)}1)`, 'expression-too-large'],
    ['three macros deep', 'sites.all(a, sites.all(b, sites.all(c, a + b == c)))', 'expression-too-deep'],
    ['many macros', Array(12).fill('sites.all(a, vip)').join('&&'), 'expression-too-large'],
  ])('refuses %s', (_what, source, code) => {
    expect(codesIn(source)).toEqual([code]);
  });

  it('lets a long condition through', () => {
    const condition = Array.from({ length: 60 }, (_, index) => `scope == 'region${index}'`).join(' || ');

    expect(condition.length).toBeLessThan(expressionLimits.sourceLength);
    expect(mistakesIn(condition, 'bool')).toEqual([]);
  });

  it('allows a macro inside a macro', () => {
    expect(mistakesIn('sites.exists(a, sites.exists(b, a != b))')).toEqual([]);
  });

  it.each([
    '\u0000',
    '\ud800',
    '\u202evip',
    '‮',
    '👩‍🚀 == 1',
    'ｖｉｐ',
    'vip\u2028',
    '\ufeffvip',
    "'\\u{110000}'",
    "'\\ud800'",
    '0x',
    '1e',
    '.',
    '"""',
  ])('ends in a mistake on %j', (source) => {
    expect(mistakesIn(source)).not.toEqual([]);
  });

  it('never changes a prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const compiler = createExpressionCompiler([
      { name: '__proto__', type: 'dyn' },
      { name: 'context.__proto__', type: 'dyn' },
      { name: 'constructor', type: 'dyn' },
    ]);
    for (const source of ["{'__proto__': {'polluted': true}}", '__proto__', 'context.__proto__', 'constructor'])
      compiler.compile(source);

    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
