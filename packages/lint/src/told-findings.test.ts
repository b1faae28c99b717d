import { mostOfAKind } from '@filrouge/scenario';
import { expect, it } from 'vitest';
import { describeFinding } from './describe-finding.js';
import type { Finding } from './finding.js';
import { lint } from './lint.js';
import type { Rule } from './rule.js';
import { scenarioOf } from './testing/scenario.js';
import { toldFindings } from './told-findings.js';

const findings = (rule: string, count: number): readonly Finding[] =>
  Array.from({ length: count }, (_, place) => ({ rule, severity: 'info', path: `/${rule}/${place}`, params: {} }));

it('tells a few findings as they are', () => {
  const few = [...findings('a', mostOfAKind), ...findings('b', 60)];

  expect(toldFindings(few)).toEqual(few);
});

it('tells the first of each rule and counts the others, at the first of these and as grave', () => {
  expect(toldFindings([...findings('a', mostOfAKind + 7), ...findings('b', 1)])).toEqual([
    ...findings('a', mostOfAKind),
    ...findings('b', 1),
    { rule: 'more-findings', severity: 'info', path: `/a/${mostOfAKind}`, params: { count: 7, of: 'a' } },
  ]);
});

it('says how many in words', () => {
  const more = { rule: 'more-findings', params: { count: 4900, of: 'vague-label' } };

  expect(describeFinding(more, 'en').message).toContain('4,900 more findings of this rule (vague-label)');
  expect(describeFinding(more, 'fr').message).toContain('de cette règle (vague-label)');
});

it('keeps a finding that is suppressed out of the count', () => {
  const many: Rule = {
    name: 'many',
    severity: 'warning',
    preset: 'recommended',
    docs: 'Finds many things.',
    check: () => Array.from({ length: mostOfAKind + 2 }, (_, place) => ({ path: `/${place}` })),
  };
  const suppressions = ['/0', '/1'].map((path) => ({ rule: 'many', path, reason: 'It is meant.' }));
  const lintWith = (quiet: typeof suppressions) => lint(scenarioOf({}), { rules: [many], suppressions: quiet });

  expect(lintWith(suppressions)).toHaveLength(mostOfAKind);
  expect(lintWith([])).toHaveLength(mostOfAKind + 1);
});
