import { foldText } from './expression/functions/fold.js';

/**
 * The candidate a person most likely meant: fewest slips (a letter more, less, other, or two swapped), case and accents
 * ignored. Undefined when all need more than one slip in three letters. Of equals, the first.
 */
export function closestName(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = foldText(name.slice(0, longestName));
  let slips = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  let closest: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= slips) continue;
    const found = slipsBetween(wanted, foldText(candidate), slips);
    if (found >= slips) continue;
    slips = found;
    closest = candidate;
    if (found === 0) break;
  }
  return closest;
}

/** Ids are far shorter; what is longer was not meant to be one. */
const longestName = 80;

/** Optimal string alignment distance, or `bound` as soon as it is sure to reach that. */
function slipsBetween(left: string, right: string, bound: number): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const replaced = at(above, column - 1) + (isSame ? 0 : 1);
      const isSwapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const swapped = isSwapped ? at(twoAbove, column - 2) + 1 : bound;
      current.push(Math.min(replaced, swapped, at(above, column) + 1, at(current, column - 1) + 1));
    }
    if (Math.min(...current) >= bound) return bound;
    twoAbove = above;
    above = current;
  }
  return Math.min(at(above, right.length), bound);
}

const at = (row: readonly number[], column: number) => row[column] ?? 0;
