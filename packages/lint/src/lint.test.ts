import { expect, it } from 'vitest';
import { describeFinding } from './describe-finding.js';
import { lint, rulesOf } from './lint.js';
import { languages } from './messages/languages.js';
import type { Rule } from './rule.js';
import { rules } from './rules/index.js';
import { scenarioOf } from './testing/scenario.js';

const finder: Rule = {
  name: 'finder',
  severity: 'warning',
  preset: 'recommended',
  docs: 'Finds what is in the title.',
  check: () => [{ path: '/title', params: { found: 'it' }, suggestion: 'that' }],
};
const scenario = scenarioOf({});

it('tells the rule, its severity, the place and the params', () => {
  expect(lint(scenario, { rules: [finder] })).toEqual([
    {
      rule: 'finder',
      severity: 'warning',
      path: '/title',
      params: { found: 'it', suggestion: 'that' },
      suggestion: 'that',
    },
  ]);
});

it('tells a rule that fails, and runs the others', () => {
  const broken: Rule = {
    ...finder,
    name: 'broken',
    check: () => {
      throw new Error('no such thing');
    },
  };

  const findings = lint(scenario, { rules: [broken, finder] });

  expect(findings.map(({ rule }) => rule)).toEqual(['rule-crashed', 'finder']);
  expect(findings[0]?.params).toEqual({ name: 'broken', detail: 'no such thing' });
});

it('keeps quiet about what is suppressed, at the place or around it', () => {
  const suppress = (path: string) =>
    lint(scenario, { rules: [finder], suppressions: [{ rule: 'finder', path, reason: 'It is meant.' }] });

  expect(suppress('/title')).toEqual([]);
  expect(suppress('')).toEqual([]);
});

it('tells a suppression that fits nothing, and one that says no reason', () => {
  const suppressions = [
    { rule: 'finder', path: '/tit', reason: 'Elsewhere.' },
    { rule: 'finder', path: '/title', reason: ' ' },
  ];

  const findings = lint(scenario, { rules: [finder], suppressions });

  expect(findings.map(({ rule, path }) => [rule, path])).toEqual([
    ['unused-suppression', '/tit'],
    ['suppression-without-reason', '/title'],
  ]);
});

it('has every rule in strict, and all but the fine ones in recommended', () => {
  expect(rulesOf('strict')).toEqual(rules);
  expect(rules).toEqual(expect.arrayContaining([...rulesOf('recommended')]));
});

it('names each rule once, in order, and has a sentence and a remedy for it in every language', () => {
  const names = rules.map(({ name }) => name);

  expect(names).toEqual([...new Set(names)].toSorted());
  for (const sentences of Object.values(languages)) {
    expect(Object.keys(sentences)).toEqual(expect.arrayContaining(names));
    for (const sentence of Object.values(sentences)) expect(sentence.split('\n')).toHaveLength(2);
  }
});

it('tells a rule it does not know by its name', () => {
  expect(describeFinding({ rule: 'constructor', params: {} }, 'fr')).toEqual({ message: 'constructor', remedy: '' });
});
