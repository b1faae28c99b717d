import { mostOfAKind } from '@filrouge/scenario';
import type { Finding } from './finding.js';

/**
 * The first hundred findings of each rule, and for each rule with more of them one finding that counts the others, at the
 * place of the first of these: what thousands of lines share is mended once, and nobody reads it thousands of times.
 */
export function toldFindings(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostOfAKind) return findings;
  const counts = new Map<string, number>();
  const told: Finding[] = [];
  const further: Finding[] = [];
  for (const finding of findings) {
    const count = (counts.get(finding.rule) ?? 0) + 1;
    counts.set(finding.rule, count);
    if (count <= mostOfAKind) told.push(finding);
    else if (count === mostOfAKind + 1) further.push(finding);
  }
  return [...told, ...further.map((first) => moreOf(first, (counts.get(first.rule) ?? 0) - mostOfAKind))];
}

const moreOf = ({ rule, severity, path }: Finding, count: number): Finding => ({
  rule: 'more-findings',
  severity,
  path,
  params: { count, of: rule },
});
