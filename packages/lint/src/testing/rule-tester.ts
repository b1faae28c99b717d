import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeFinding } from '../describe-finding.js';
import type { Finding } from '../finding.js';
import { lint } from '../lint.js';
import { languages } from '../messages/languages.js';
import type { Rule } from '../rule.js';
import { rules } from '../rules/index.js';
import type { ScenarioParts } from './scenario.js';
import { scenarioOf, withItems } from './scenario.js';

/** What a rule finds in what, by names that say why. */
export interface RuleTable {
  /** The day the rule is run on. */
  readonly today?: string;
  /** Scenarios in which it finds nothing. */
  readonly valid: Readonly<Record<string, ScenarioParts>>;
  /** Scenarios in which it finds exactly this, in this order. */
  readonly invalid: Readonly<Record<string, readonly [ScenarioParts, ...Partial<Finding>[]]>>;
}

/** Tests a rule by its tables, its page (the wrong example is found, the right one is not) and its sentences. */
export function testRule(rule: Rule, { valid, invalid, today = '2026-11-02' }: RuleTable): void {
  const found = (parts: ScenarioParts) => lint(scenarioOf(parts), { rules: [rule], today, written: parts });

  describe(rule.name, () => {
    it.each(Object.entries(valid))('keeps quiet: %s', (_name, parts) => {
      expect(found(parts)).toEqual([]);
    });

    it.each(Object.entries(invalid))('finds: %s', (_name, [parts, ...expected]) => {
      const findings = found(parts);

      expect(findings.map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
      expect(findings).toMatchObject(expected);
      for (const locale of Object.keys(languages)) for (const finding of findings) expectWords(finding, locale);
    });

    it('is listed, and its page shows what it finds and how it is mended', () => {
      const [wrong, right] = examplesOf(rule);

      expect(rules).toContain(rule);
      expect(pageOf(rule)).toContain(`# ${rule.name}\n\n${rule.docs}\n`);
      expect(pageOf(rule)).toContain(`Severity: ${rule.severity}. Preset: ${rule.preset}.`);
      expect(found(wrong)).not.toEqual([]);
      expect(found(wrong).map((finding) => finding.rule)).not.toContain('rule-crashed');
      expect(found(right)).toEqual([]);
    });
  });
}

/** Every placeholder was filled in. */
function expectWords(finding: Finding, locale: string): void {
  const { message, remedy } = describeFinding(finding, locale);
  expect(message, locale).toMatch(/^[^{}…]+$/);
  expect(remedy, locale).toMatch(/\S/);
}

/** The two JSON blocks of the rule's page, wrong and right: parts of a scenario, or the items of a step. */
function examplesOf(rule: Rule): readonly [ScenarioParts, ScenarioParts] {
  const [wrong = '{}', right = '{}'] = [...pageOf(rule).matchAll(/```json\n([^]*?)```/g)].map(([, json]) => json);
  return [partsOf(JSON.parse(wrong)), partsOf(JSON.parse(right))];
}

const pageOf = ({ name }: Rule) => readFileSync(new URL(`../../../../docs/rules/${name}.md`, import.meta.url), 'utf8');

// Our own pages hold either of the two, or the scenario does not parse.
const partsOf = (example: unknown): ScenarioParts =>
  Array.isArray(example) ? withItems(example as readonly object[]) : (example as ScenarioParts);
