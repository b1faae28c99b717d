import { expect, it } from 'vitest';
import { expressionOf, mistakesIn, scopeOf } from '../expression.harness.js';

const site = { ...scopeOf({ scope: 'lyon' }), attributeOf: (name: string, key: string) => `${name}.${key}` };

it('reads what is known of the entry picked', () => {
  expect(expressionOf("attribute(scope, 'region') == 'scope.region'").evaluate(site)).toEqual({
    state: 'value',
    value: true,
  });
});

it('reads its question', () => {
  expect(expressionOf("attribute(scope, 'region') == 'north'").reads).toEqual(['scope']);
});

it('is unknown while there is no answer', () => {
  expect(expressionOf("attribute(scope, 'region') == 'north'").evaluate(scopeOf({}))).toEqual({ state: 'unknown' });
});

it.each([
  "attribute(scope) == 'a'",
  "attribute(scope, users) == 'a'",
  "attribute('scope', 'a') == 'a'",
  "label(scope, 'a') == 'a'",
])('refuses %s', (source) => {
  expect(mistakesIn(source).map(({ code }) => code)).toContain('expression-needs-question');
});
