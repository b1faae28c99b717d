import { foldText } from './expression/functions/fold.js';

/**
 * The candidate a person most likely meant: fewest slips (a letter more, less, other, or two swapped), case and accents
 * ignored. Undefined when all need more than one slip in three letters. Of equals, the first. Made for 10,000
 * candidates: a few milliseconds.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > longestName) return undefined;
  const wanted = foldText(name);
  let bound = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  // One table for all: this loop runs a million times for one wrong name in a large scenario.
  const slipTable = new Uint8Array((wanted.length + 1) * (wanted.length + bound + 1));
  let closest: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > bound) continue;
    const slips = slipsBetween({ left: wanted, right: foldText(candidate), slips: slipTable }, bound);
    if (slips >= bound) continue;
    bound = slips;
    closest = candidate;
  }
  return closest;
}

/** Ids are far shorter; what is longer was not meant to be one. */
const longestName = 80;

interface Comparison {
  readonly left: string;
  readonly right: string;
  /** Row by row, the slips between the first letters of one and of the other. */
  readonly slips: Uint8Array;
}

/** Optimal string alignment distance, or `bound` as soon as it is sure to reach that. */
function slipsBetween(comparison: Comparison, bound: number): number {
  const { left, right, slips } = comparison;
  if (Math.abs(left.length - right.length) >= bound) return bound;
  const width = right.length + 1;
  for (let column = 0; column < width; column += 1) slips[column] = column;
  for (let row = 1; row <= left.length; row += 1) {
    if (fillRow(comparison, row) >= bound) return bound;
  }
  return at(slips, left.length * width + right.length);
}

/** Fills one row of the table and returns its least entry. */
function fillRow({ left, right, slips }: Comparison, row: number): number {
  const width = right.length + 1;
  const letter = left.charCodeAt(row - 1);
  const letterBefore = left.charCodeAt(row - 2);
  slips[row * width] = row;
  let least = row;
  for (let column = 1; column < width; column += 1) {
    const place = row * width + column;
    const other = right.charCodeAt(column - 1);
    const replaced = at(slips, place - width - 1) + (letter === other ? 0 : 1);
    const isSwapped = letterBefore === other && letter === right.charCodeAt(column - 2);
    const swapped = isSwapped ? at(slips, place - 2 * width - 2) + 1 : replaced;
    const fewest = Math.min(replaced, swapped, at(slips, place - width) + 1, at(slips, place - 1) + 1);
    slips[place] = fewest;
    least = Math.min(least, fewest);
  }
  return least;
}

const at = (slips: Uint8Array, place: number) => slips[place] ?? 0;
