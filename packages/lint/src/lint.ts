import type { Scenario } from '@filrouge/scenario';
import { Analysis } from './analysis/analysis.js';
import type { Finding } from './finding.js';
import type { Preset, Rule } from './rule.js';
import { rules as everyRule } from './rules/index.js';
import { suppressionsOf } from './own-suppressions.js';
import type { Suppression } from './suppressions.js';
import { withoutSuppressed } from './suppressions.js';
import { toldFindings } from './told-findings.js';

/** What to look for, and what to keep quiet about. */
export interface LintOptions {
  /** Defaults to `recommended`. */
  readonly preset?: Preset;
  /** The rules to run, in place of a preset's. */
  readonly rules?: readonly Rule[];
  /** Findings that are meant to be, beside those of the scenario's own `lint.ignore`; one that fits nothing, or gives no reason, is a finding itself. */
  readonly suppressions?: readonly Suppression[];
  /** The day, `YYYY-MM-DD` in the client's time zone; without it, rules about dates keep quiet. */
  readonly today?: string;
  /** The file as its author wrote it, not yet resolved; without it, rules about what resolving takes out keep quiet. */
  readonly written?: unknown;
}

/**
 * What the rules find in a scenario, in the order of the rules; of each rule the first hundred findings, and how many more
 * there are. Pure: the same scenario and options, the same findings.
 */
export function lint(
  scenario: Scenario,
  { preset = 'recommended', rules = rulesOf(preset), suppressions = [], today, written }: LintOptions = {},
): readonly Finding[] {
  const analysis = new Analysis(scenario, { ...(today === undefined ? {} : { today }), written });
  const findings = rules.flatMap((rule) => findingsOf(rule, analysis));
  const quiet = [...suppressions, ...suppressionsOf(scenario)];
  const wasLeftOut = (name: string) => isKnown(name) && !rules.some((rule) => rule.name === name);
  return toldFindings(withoutSuppressed(eachOnce(findings, scenario), quiet, wasLeftOut));
}

/** Where the scenario was written; a list that several questions take is told its findings once. */
function eachOnce(findings: readonly Finding[], { sourcePath }: Scenario): readonly Finding[] {
  const placed = findings.map((finding) => ({ ...finding, path: sourcePath(finding.path) }));
  return [...new Map(placed.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** Rules of a preset, in order. */
export function rulesOf(preset: Preset): readonly Rule[] {
  return everyRule.filter((rule) => preset === 'strict' || rule.preset === 'recommended');
}

/** A name nobody has is a mistake, however few rules are run. */
const isKnown = (name: string) => everyRule.some((rule) => rule.name === name);

/** A rule that fails must not take the findings of the others with it. */
function findingsOf(rule: Rule, analysis: Analysis): readonly Finding[] {
  try {
    return rule.check(analysis).map(({ path, params = {}, suggestion }) => ({
      rule: rule.name,
      severity: rule.severity,
      path,
      params: suggestion === undefined ? params : { ...params, suggestion },
      ...(suggestion === undefined ? {} : { suggestion }),
    }));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [{ rule: 'rule-crashed', severity: 'warning', path: '', params: { name: rule.name, detail } }];
  }
}
