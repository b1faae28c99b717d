import type { Issue } from '../issue.js';

/** How many mistakes of a kind are told one by one: far more than a person reads before mending the first. */
export const mostOfAKind = 100;

/**
 * The first mistakes of each kind, so that thousands of one do not hide another, and for each kind with more of them one
 * issue that counts the others, at the place of the first of these.
 */
export function toldIssues<Told extends Issue>(issues: readonly Told[]): readonly Told[] {
  if (issues.length <= mostOfAKind) return issues;
  const counts = new Map<string, number>();
  const told: Told[] = [];
  const further: Told[] = [];
  for (const issue of issues) {
    const count = (counts.get(issue.code) ?? 0) + 1;
    counts.set(issue.code, count);
    if (count <= mostOfAKind) told.push(issue);
    else if (count === mostOfAKind + 1) further.push(issue);
  }
  return [...told, ...further.map((first) => moreOf(first, (counts.get(first.code) ?? 0) - mostOfAKind))];
}

const moreOf = <Told extends Issue>(first: Told, count: number): Told => ({
  ...first,
  code: 'more-mistakes',
  params: { count, of: first.code },
});
