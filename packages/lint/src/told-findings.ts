import { firstOfEach } from '@filrouge/scenario';
import type { Finding } from './finding.js';

/**
 * The first hundred findings of each rule, and for each rule with more of them one finding that counts the others: what
 * thousands of lines share is mended once, and nobody reads it thousands of times.
 */
export const toldFindings = (findings: readonly Finding[]): readonly Finding[] =>
  firstOfEach(findings, {
    kindOf: ({ rule }) => rule,
    moreOf: ({ rule, severity, path }, count) => ({
      rule: 'more-findings',
      severity,
      path,
      params: { count, of: rule },
    }),
  });
