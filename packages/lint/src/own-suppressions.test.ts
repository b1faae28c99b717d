import { expect, it } from 'vitest';
import { lint } from './lint.js';
import type { ScenarioParts } from './testing/scenario.js';
import { choice, scenarioOf, withItems } from './testing/scenario.js';

/** A fact that nothing reads, and a long list of options without aliases. */
const parts = (ignore: readonly object[]): ScenarioParts =>
  withItems([choice('scope', ['me', 'team', 'site', 'region', 'country', 'all'], { required: true })], {
    facts: [{ id: 'unused', type: 'yesNo', value: "scope == 'me'" }],
    lint: { ignore },
  });

const rulesFound = (ignore: readonly object[], preset: 'recommended' | 'strict' = 'recommended') =>
  lint(scenarioOf(parts(ignore)), { preset }).map(({ rule, path }) => `${rule} ${path}`);

const found = 'unused-fact /facts/0';

it.each([
  ['by its id', { at: 'unused' }],
  ['by its place', { at: '/facts/0' }],
  ['everywhere', {}],
])('keeps quiet about what the scenario itself ignores, %s', (_name, where) => {
  expect(rulesFound([])).toContain(found);
  expect(rulesFound([{ rule: 'unused-fact', ...where, because: 'The next version reads it.' }])).not.toContain(found);
});

it('is quiet about what stands in what it names', () => {
  const aliases = { rule: 'option-without-alias', at: 'scope', because: 'Two plain words.' };

  expect(rulesFound([], 'strict')).toContain('option-without-alias /steps/0/items/0/options');
  expect(rulesFound([aliases], 'strict')).not.toContain('option-without-alias /steps/0/items/0/options');
});

it('tells one that fits nothing where it is written: elsewhere, mended since, or misspelt', () => {
  const because = 'Because.';
  const ignore = [
    { rule: 'unused-fact', at: 'scope', because },
    { rule: 'unused-fact', at: 'nobody', because },
    { rule: 'unusd-fact', because },
  ];

  expect(rulesFound(ignore)).toEqual(
    expect.arrayContaining([found, ...[0, 1, 2].map((place) => `unused-suppression /lint/ignore/${place}`)]),
  );
});

it('says nothing of one whose rule was not run', () => {
  const ignore = [{ rule: 'option-without-alias', at: 'scope', because: 'Two plain words.' }];

  expect(rulesFound(ignore, 'recommended')).toEqual(rulesFound([], 'recommended'));
});
