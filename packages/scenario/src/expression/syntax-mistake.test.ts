import { describe, expect, it } from 'vitest';
import { mistakesIn } from './expression.harness.js';

describe('mistakes of writing', () => {
  it.each([
    ['', 'expression-empty', {}],
    [' \n ', 'expression-empty', {}],
    ["scope = 'site'", 'expression-single-equals', { found: '=', remedy: '==' }],
    ["scope === 'site'", 'expression-operator', { found: '===', remedy: '==' }],
    ["scope <> 'site'", 'expression-operator', { found: '<>', remedy: '!=' }],
    ['users =< 5', 'expression-operator', { found: '=<', remedy: '<=' }],
    ['users => 5', 'expression-operator', { found: '=>', remedy: '>=' }],
    ['users ≥ 5', 'expression-operator', { found: '≥', remedy: '>=' }],
    ['vip & remote', 'expression-operator', { found: '&', remedy: '&&' }],
    ['vip | remote', 'expression-operator', { found: '|', remedy: '||' }],
    ['vip and remote', 'expression-operator', { found: 'and', remedy: '&&' }],
    ['vip OR remote', 'expression-operator', { found: 'OR', remedy: '||' }],
    ['vip et remote', 'expression-operator', { found: 'et', remedy: '&&' }],
    ['not vip', 'expression-operator', { found: 'not', remedy: '!' }],
    ['vip && not remote', 'expression-operator', { found: 'not', remedy: '!' }],
    ["scope is 'site'", 'expression-operator', { found: 'is', remedy: '==' }],
    ["scope contains 'a'", 'expression-operator', { found: 'contains', remedy: "text.contains('word')" }],
    ['users > 12,5', 'expression-decimal-comma', { found: '12,5', remedy: '12.5' }],
    ['vip && (users > 2,75)', 'expression-decimal-comma', { found: '2,75', remedy: '2.75' }],
    ['users > 0,5 && vip', 'expression-decimal-comma', { found: '0,5', remedy: '0.5' }],
    ['users > 12, 5', 'expression-syntax', { found: ',' }],
    ['scope == ‘site’', 'expression-typographic-quote', { found: '‘', remedy: "'" }],
    ['scope == “site”', 'expression-typographic-quote', { found: '“', remedy: "'" }],
    ['scope == « site »', 'expression-typographic-quote', { found: '«', remedy: "'" }],
    ["scope == 'site", 'expression-unclosed-text', {}],
    ["scope == 'l'agence'", 'expression-syntax', { found: 'agence' }],
    ['vip &&', 'expression-unfinished', {}],
    ['(vip', 'expression-unfinished', {}],
    ['users + )', 'expression-syntax', { found: ')' }],
    ['vip remote', 'expression-syntax', { found: 'remote' }],
    ['été', 'expression-syntax', { found: 'é' }],
    ['vip; remote', 'expression-syntax', { found: ';' }],
  ])('%s', (source, code, params) => {
    const [mistake] = mistakesIn(source);

    expect({ code: mistake?.code, params: mistake?.params }).toEqual({ code, params });
  });

  it.each([
    ["vip && scope = 'site'", 13, 14],
    ['vip && not remote', 7, 10],
    ['vip <> remote', 4, 6],
    ['vip and remote', 4, 7],
    ['vip && users > 12,5', 15, 19],
  ])('points at the slip in %s', (source, start, end) => {
    expect(mistakesIn(source)).toMatchObject([{ start, end }]);
  });
});
