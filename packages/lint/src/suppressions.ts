import type { Finding } from './finding.js';

/** A finding that is meant to be. */
export interface Suppression {
  /** Name of the rule. */
  readonly rule: string;
  /** JSON Pointer of the finding, or of what it stands in. */
  readonly path: string;
  /** Why it is right as it stands; one without is a finding. */
  readonly reason: string;
  /** JSON Pointer of where it is written, when that is in the scenario: what is wrong with it is told there. */
  readonly writtenAt?: string;
}

/**
 * Findings that are not suppressed, then those about the suppressions: their `path` points into the scenario too.
 * `wasLeftOut` says of which rules nothing is known, as they were not run.
 */
export function withoutSuppressed(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  wasLeftOut: (rule: string) => boolean = () => false,
): readonly Finding[] {
  const kept = findings.filter((finding) => !suppressions.some((suppression) => covers(suppression, finding)));
  const unused = suppressions.filter(
    (suppression) => !wasLeftOut(suppression.rule) && !findings.some((finding) => covers(suppression, finding)),
  );
  const reasonless = suppressions.filter(({ reason }) => reason.trim() === '');
  return [...kept, ...unused.map(about('unused-suppression')), ...reasonless.map(about('suppression-without-reason'))];
}

const covers = ({ rule, path }: Suppression, finding: Finding) =>
  finding.rule === rule && (finding.path === path || finding.path.startsWith(`${path}/`));

const about =
  (rule: string) =>
  ({ rule: name, path, writtenAt = path }: Suppression): Finding => ({
    rule,
    severity: 'warning',
    path: writtenAt,
    params: { name },
  });
