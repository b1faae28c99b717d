import { describe, expect, it } from 'vitest';
import { mistakesIn } from './expression.harness.js';

// These also hold the sentences of the library, out of which the types are read.
describe('mistakes of type', () => {
  it.each([
    ["users == 'a'", 'expression-type', { operator: '==', left: 'int', right: 'string' }],
    ['scope + 1', 'expression-type', { operator: '+', left: 'string', right: 'int' }],
    ['now + now', 'expression-type', { operator: '+', left: 'timestamp', right: 'timestamp' }],
    ['scope in scope', 'expression-type', { operator: 'in', left: 'string', right: 'string' }],
    ['users in sites', 'expression-type', { operator: 'in', left: 'int', right: 'list<string>' }],
    ['-vip', 'expression-type', { operator: '-', left: 'bool', right: 'bool' }],
    ['!users', 'expression-needs-condition', { got: 'int' }],
    ['users && vip', 'expression-needs-condition', { got: 'int' }],
    ['vip || scope', 'expression-needs-condition', { got: 'string' }],
    ['users ? 1 : 2', 'expression-needs-condition', { got: 'int' }],
    ['sites.filter(s, size(s))', 'expression-needs-condition', { got: 'int' }],
    ["vip ? 1 : 'a'", 'expression-branches-differ', { left: 'int', right: 'string' }],
    ["[1, 'a']", 'expression-mixed-list', { expected: 'int', got: 'string' }],
    ['size(users)', 'expression-wrong-arguments', { name: 'size', got: 'int', remedy: 'size(symptom)' }],
    [
      'scope.contains(1)',
      'expression-wrong-arguments',
      { name: 'contains', got: 'string, int', remedy: "text.contains('word')" },
    ],
    ['fold(users)', 'expression-wrong-arguments', { name: 'fold', got: 'int' }],
    ['daysBetween(now)', 'expression-wrong-arguments', { name: 'daysBetween', got: 'timestamp' }],
    [
      'scope.startsWith()',
      'expression-wrong-arguments',
      { name: 'startsWith', got: 0, remedy: "text.startsWith('start')" },
    ],
    [
      'sites.exists(1, vip)',
      'expression-wrong-arguments',
      { name: 'exists', remedy: "list.exists(one, one == 'value')" },
    ],
    [
      'scope.all(s, vip)',
      'expression-wrong-arguments',
      { name: 'all', got: 'string', remedy: "list.all(one, one == 'value')" },
    ],
    ['caller.nam', 'expression-unknown-field', { name: 'nam', suggestion: 'name' }],
    ['scope.length', 'expression-unknown-field', { name: 'length' }],
    ["sites['a']", 'expression-unknown-field', { name: "sites['a']" }],
  ])('%s', (source, code, params) => {
    const [mistake, ...others] = mistakesIn(source);

    expect({ code: mistake?.code, params: mistake?.params }).toEqual({ code, params });
    expect(others).toEqual([]);
  });

  it('points at the place', () => {
    expect(mistakesIn("vip && users == 'a'")).toMatchObject([{ start: 7, end: 19 }]);
    expect(mistakesIn('vip && caller.nam != scope')).toMatchObject([{ start: 14, end: 17 }]);
  });
});
