/** A line of a difference: expected only, actual only, or in both. */
export interface DifferenceLine {
  readonly sign: '-' | '+' | ' ';
  readonly text: string;
}

/** How to get from what was expected to what came, in the fewest lines (longest common subsequence). */
export function listDifference(expected: readonly string[], actual: readonly string[]): readonly DifferenceLine[] {
  const common = commonLengths(expected, actual);
  const lines: DifferenceLine[] = [];
  let [left, right] = [0, 0];
  while (left < expected.length || right < actual.length) {
    const [wanted, came] = [expected[left], actual[right]];
    if (wanted !== undefined && wanted === came) {
      lines.push({ sign: ' ', text: wanted });
      [left, right] = [left + 1, right + 1];
    } else if (
      came === undefined ||
      (wanted !== undefined && lengthAt(common, left + 1, right) >= lengthAt(common, left, right + 1))
    ) {
      lines.push({ sign: '-', text: wanted ?? '' });
      left += 1;
    } else {
      lines.push({ sign: '+', text: came });
      right += 1;
    }
  }
  return lines;
}

/** At [i][j]: how many lines the rests from i and from j have in common, in order. */
function commonLengths(expected: readonly string[], actual: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = [Array.from({ length: actual.length + 1 }, () => 0)];
  for (const wanted of expected.toReversed()) {
    const [below = []] = rows;
    const row = Array.from({ length: actual.length + 1 }, () => 0);
    for (let at = actual.length - 1; at >= 0; at -= 1)
      row[at] = wanted === actual[at] ? (below[at + 1] ?? 0) + 1 : Math.max(below[at] ?? 0, row[at + 1] ?? 0);
    rows.unshift(row);
  }
  return rows;
}

const lengthAt = (common: readonly (readonly number[])[], left: number, right: number) => common[left]?.[right] ?? 0;
