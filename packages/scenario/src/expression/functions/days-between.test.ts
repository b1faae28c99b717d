import { expect, it } from 'vitest';
import { expressionOf, scopeOf } from '../expression.harness.js';

it.each([
  ['2026-02-28', '2026-03-01', 1],
  ['2026-03-01T23:59:00Z', '2026-03-02T00:01:00Z', 1],
  ['2026-03-02T00:01:00Z', '2026-03-02T23:59:00Z', 0],
  ['2026-03-02', '2026-03-01T12:00:00Z', -1],
  ['2024-02-28', '2024-03-01', 2],
  ['1969-12-31T23:00:00Z', '1970-01-01', 1],
  ['2026-03-28', '2026-03-30', 2],
])('counts calendar days from %s to %s', (bought, now, days) => {
  expect(expressionOf('daysBetween(bought, now)').evaluate(scopeOf({ bought, now }))).toEqual({
    state: 'value',
    value: days,
  });
});
