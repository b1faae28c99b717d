/** A scenario with the lines of each matter it has, wherever that is to be mended. */
export interface Matters {
  readonly file: string;
  /** What is told of it when nothing is the matter. */
  readonly ok: string;
  readonly matters: readonly (readonly string[])[];
}

/** What `toldOnce` makes of matters. */
export interface ToldOnce {
  readonly lines: readonly string[];
  /** How many different matters there are. */
  readonly count: number;
}

/**
 * Tells each matter once: what is wrong in a base is wrong in every client that stands on it. A scenario of which all is
 * told already is named by `again`, with how many matters it has.
 */
export function toldOnce(scenarios: readonly Matters[], again: (file: string, count: number) => string): ToldOnce {
  const told = new Set<string>();
  const lines = scenarios.flatMap(({ file, ok, matters }) => {
    if (matters.length === 0) return [ok];
    const fresh = matters.filter((matter) => !told.has(matter.join('\n')));
    for (const matter of fresh) told.add(matter.join('\n'));
    return fresh.length === 0 ? [again(file, matters.length)] : fresh.flat();
  });
  return { lines, count: told.size };
}
