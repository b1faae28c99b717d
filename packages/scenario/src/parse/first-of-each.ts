/** How many of a kind are told one by one: far more than a person reads before mending the first. */
export const mostOfAKind = 100;

/** How things to tell are counted. */
export interface Counting<Told> {
  readonly kindOf: (one: Told) => string;
  /** What counts the `count` others of a kind, at the place of the first of them. */
  readonly moreOf: (first: Told, count: number) => Told;
}

/**
 * The first hundred of each kind, so that thousands of one do not hide another, in their order; behind them, for each kind
 * with more, one that counts the others.
 */
export function firstOfEach<Told>(all: readonly Told[], { kindOf, moreOf }: Counting<Told>): readonly Told[] {
  if (all.length <= mostOfAKind) return all;
  const counts = new Map<string, number>();
  const told: Told[] = [];
  const further: Told[] = [];
  for (const one of all) {
    const count = (counts.get(kindOf(one)) ?? 0) + 1;
    counts.set(kindOf(one), count);
    if (count <= mostOfAKind) told.push(one);
    else if (count === mostOfAKind + 1) further.push(one);
  }
  return [...told, ...further.map((first) => moreOf(first, (counts.get(kindOf(first)) ?? 0) - mostOfAKind))];
}
