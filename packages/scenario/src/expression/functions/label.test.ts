import { expect, it } from 'vitest';
import { expressionOf, scopeOf } from '../expression.harness.js';

it('reads the answer as a person does', () => {
  const scope = scopeOf({ scope: 'site' }, {}, { scope: 'Tout un site' });

  expect(expressionOf("label(scope) + '.'").evaluate(scope)).toEqual({ state: 'value', value: 'Tout un site.' });
});

it('is unknown while there is no answer', () => {
  expect(expressionOf('label(scope)').evaluate(scopeOf({}))).toEqual({ state: 'unknown' });
});
