import type { Issue } from '../issue.js';
import { firstOfEach } from './first-of-each.js';

/** The first hundred mistakes of each kind, and for each kind with more of them one issue that counts the others. */
export const toldIssues = <Told extends Issue>(issues: readonly Told[]): readonly Told[] =>
  firstOfEach(issues, {
    kindOf: ({ code }) => code,
    moreOf: (first, count) => ({ ...first, code: 'more-mistakes', params: { count, of: first.code } }),
  });
