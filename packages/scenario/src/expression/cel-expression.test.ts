import { describe, expect, it } from 'vitest';
import { expressionOf, scopeOf } from './expression.harness.js';

const valueOf = (source: string, values: Readonly<Record<string, unknown>> = {}) => {
  const result = expressionOf(source).evaluate(scopeOf(values));
  return result.state === 'value' ? result.value : result.state;
};

describe('values', () => {
  it.each([
    ['users + 2', { users: 3 }, 5],
    ['users / 2', { users: 3 }, 1],
    ['users % 2', { users: 3 }, 1],
    ['delay * 2', { delay: 1.5 }, 3],
    ['users == 5', { users: 5 }, true],
    ['delay == 5', { delay: 5 }, true],
    ['5 == delay', { delay: 5 }, true],
    ['delay != users', { delay: 5.5, users: 5 }, true],
    ['delay > users', { delay: 5.5, users: 5 }, true],
    ['users <= delay', { delay: 5.5, users: 5 }, true],
    ['delay + users', { delay: 0.5, users: 2 }, 2.5],
    ['users - delay', { delay: 0.5, users: 2 }, 1.5],
    ['users * 1.5', { users: 3 }, 4.5],
    ['delay / users', { delay: 9, users: 2 }, 4.5],
    ['delay in [1, 5]', { delay: 5 }, true],
    ['users in [1.0, 5.5]', { users: 5 }, false],
    ['users in [1, 5]', { users: 5 }, true],
    ["scope in ['me', 'team']", { scope: 'team' }, true],
    ["'lyon' in sites", { sites: ['lyon'] }, true],
    ['size(sites)', { sites: [] }, 0],
    ['size(scope)', { scope: '👩‍🚀é' }, 4],
    ["scope.startsWith('a') && scope.endsWith('b') && scope.contains('x')", { scope: 'axb' }, true],
    ['scope.trim()', { scope: ' a ' }, 'a'],
    ["string(users) + '!'", { users: 3 }, '3!'],
    ["int('12') + 1", {}, 13],
    ["double('1.5')", {}, 1.5],
    ["vip ? 'a' : 'b'", { vip: false }, 'b'],
    ["sites.exists(s, s == 'a')", { sites: ['b', 'a'] }, true],
    ["sites.all(s, s != '')", { sites: ['b', 'a'] }, true],
    ["sites.exists_one(s, s == 'a')", { sites: ['a', 'a'] }, false],
    ["sites.filter(s, s > 'a')", { sites: ['a', 'b'] }, ['b']],
    ['sites.map(s, size(s))', { sites: ['a', 'bb'] }, [1, 2]],
    ["sites.map(s, s != '', s + '!')", { sites: ['a', ''] }, ['a!']],
    ['sites[1]', { sites: ['a', 'b'] }, 'b'],
    ["sites.join(', ')", { sites: ['a', 'b'] }, 'a, b'],
    ["sites + ['c']", { sites: ['a'] }, ['a', 'c']],
    ["fold(scope).contains('ecran')", { scope: 'L’Écran' }, true],
    ['caller.name', { caller: { name: 'Zoé' } }, 'Zoé'],
    ['has(caller.phone)', { caller: { name: 'Zoé', phone: null } }, false],
    ['has(caller.phone)', { caller: { phone: '+33' } }, true],
    ['has(context.vip)', {}, false],
    ['has(context.vip)', { 'context.vip': false }, true],
    ['has(context.vip) && context.vip', {}, false],
    ['context.vip', { 'context.vip': false }, false],
    ["now > timestamp('2026-01-01T00:00:00Z')", { now: '2026-01-02' }, true],
    ['now - bought', { now: '2026-01-02', bought: '2026-01-01' }, 'PT24H'],
    ["bought + duration('36h')", { bought: '2026-01-01' }, '2026-01-02T12:00:00.000Z'],
    ["lasted > duration('1h')", { lasted: 'PT1H30M' }, true],
    ['now.getDayOfWeek()', { now: '2026-07-26' }, 0],
    ['asset.name', { asset: { name: 'PC-1' } }, 'PC-1'],
    ['asset.parts[0].count + 1', { asset: { parts: [{ count: 2 }] } }, 3],
    ["asset.constructor == 'x'", { asset: { constructor: 'x' } }, true],
    ['asset', { asset: { a: [1, { b: true }] } }, { a: [1, { b: true }] }],
    ['9007199254740991', {}, Number.MAX_SAFE_INTEGER],
  ])('%s over %j is %j', (source, values, expected) => {
    expect(valueOf(source, values)).toEqual(expected);
  });

  // The library looks values up with `||` in one place: a false, zero or empty value must not look absent.
  it.each([
    ['vip', false],
    ['users', 0],
    ['delay', 0],
    ['scope', ''],
    ['sites', []],
    ['context.vip', false],
    ['asset', 0],
  ])('takes the value of %s when it is %j', (name, value) => {
    expect(valueOf(name, { [name]: value })).toEqual(value);
  });
});

describe('three values', () => {
  it.each([
    ['vip', 'unknown'],
    ['!vip', 'unknown'],
    ['vip && false', false],
    ['false && vip', false],
    ['vip && true', 'unknown'],
    ['true && vip', 'unknown'],
    ['vip || true', true],
    ['true || vip', true],
    ['vip || false', 'unknown'],
    ['vip && remote', 'unknown'],
    ['vip ? 1 : 2', 'unknown'],
    ['true ? 1 : users', 1],
    ['users + 1', 'unknown'],
    ['size(scope)', 'unknown'],
    ['fold(scope)', 'unknown'],
    ['scope in sites', 'unknown'],
    ['[vip]', 'unknown'],
    ["['a', 'b'].exists(s, vip)", 'unknown'],
    ["['a', 'b'].exists(s, s == 'b' || vip)", true],
    ["['a', 'b'].all(s, s == 'a' && vip)", false],
    ["['a'].filter(s, vip)", 'unknown'],
    ['sites.exists(s, true)', 'unknown'],
    ['caller.name', 'unknown'],
    ['has(caller.name)', 'unknown'],
    ['context.vip', 'unknown'],
    ['asset.name', 'unknown'],
  ])('%s is %s while nothing is known', (source, expected) => {
    expect(valueOf(source)).toBe(expected);
  });

  it.each([
    ['caller.phone', { caller: { name: 'Zoé' } }],
    ['asset.name', { asset: {} }],
    ['asset.name', { asset: { name: null } }],
    ['vip', { vip: null }],
  ])('%s is unknown over %j, which lacks it', (source, values) => {
    expect(valueOf(source, values)).toBe('unknown');
  });
});

describe('errors', () => {
  const codeOf = (source: string, values: Readonly<Record<string, unknown>> = {}) => {
    const result = expressionOf(source).evaluate(scopeOf(values));
    return result.state === 'error' ? result.code : result.state;
  };

  it.each([
    ['users / 0', { users: 1 }, 'expression-division-by-zero'],
    ['users % 0', { users: 1 }, 'expression-division-by-zero'],
    ['delay / 0', { delay: 1 }, 'expression-not-finite'],
    ['0.0 / 0.0', {}, 'expression-not-finite'],
    ['9223372036854775807 + users', { users: 1 }, 'expression-overflow'],
    ['9007199254740992', {}, 'expression-overflow'],
    ['[9007199254740993]', {}, 'expression-overflow'],
    ['sites[3]', { sites: ['a'] }, 'expression-no-such-element'],
    ['sites[-1]', { sites: ['a'] }, 'expression-no-such-element'],
    ["int('many')", {}, 'expression-conversion'],
    ['double(scope)', { scope: 'x' }, 'expression-conversion'],
    ["bought + duration('999999999h') > bought", { bought: '9999-12-31' }, 'value'],
    ['asset.name + 1', { asset: { name: 'x' } }, 'expression-wrong-value'],
    ['asset && true', { asset: 'x' }, 'expression-wrong-value'],
  ])('%s over %j is %s', (source, values, code) => {
    expect(codeOf(source, values)).toBe(code);
  });

  it.each([
    ['vip', 'yes'],
    ['users', 1.5],
    ['users', '5'],
    ['users', 2 ** 53],
    ['delay', Number.NaN],
    ['scope', 5],
    ['scope', Promise.resolve('a')],
    ['sites', ['a', 1]],
    ['sites', 'a'],
    ['bought', '01/02/2026'],
    ['bought', '2026-02-30'],
    ['bought', '2026-01-01T10:00'],
    ['lasted', '90'],
    ['lasted', 'P1Y'],
    ['caller', 'Zoé'],
    ['caller', { name: 5 }],
    ['asset', () => 'a'],
    ['asset', new URL('https://a.example')],
  ])('names the variable when %s holds %o', (name, value) => {
    const result = expressionOf(name).evaluate(scopeOf({ [name]: value }));

    expect(result).toMatchObject({ state: 'error', code: 'expression-wrong-value' });
    expect(result.state === 'error' && result.message).toContain(name);
  });

  it('is a value of its own where only the value tells: a field of any type as a condition', () => {
    const condition = expressionOf('asset.leased', 'bool');

    expect(condition.evaluate(scopeOf({ asset: { leased: true } }))).toEqual({ state: 'value', value: true });
    expect(condition.evaluate(scopeOf({ asset: { leased: 'yes' } }))).toMatchObject({ code: 'expression-wrong-value' });
  });

  it('is unknown as long as something unknown may absorb it', () => {
    expect(codeOf('vip && users / 0 > 1', { users: 1 })).toBe('unknown');
    expect(codeOf('users / 0 > 1 && vip', { users: 1 })).toBe('unknown');
    expect(codeOf('vip && users / 0 > 1', { users: 1, vip: false })).toBe('value');
    expect(codeOf('vip && users / 0 > 1', { users: 1, vip: true })).toBe('expression-division-by-zero');
  });

  it('never throws, even when the scope does', () => {
    const scope = { ...scopeOf({}), valueOf: () => expect.unreachable('broken') };

    expect(expressionOf('vip').evaluate(scope)).toMatchObject({ state: 'error', code: 'expression-failed' });
  });
});
