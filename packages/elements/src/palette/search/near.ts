/** A slip in a shorter word makes another word. */
const shortestForgiven = 4;
/** From here on a word bears two slips. */
const shortestForgivenTwice = 8;
/** From here on a word may have a letter more or less. */
const shortestGrown = 5;
/** A word with a slip, below one that is not finished yet. */
const mostNear = 0.75;
/** As much of a word as decides whether it is looked at: slips beyond it are counted, not searched. */
const stemLength = 6;

/** How many slips of the finger a word bears: none, one or two. */
export function slipsIn(word: string): number {
  if (word.length < shortestForgiven) return 0;
  return word.length < shortestForgivenTwice ? 1 : 2;
}

/**
 * How near a typed word is to one it may be meant for, 0 for not at all: a name is typed as often as a slip is made, and
 * nothing is better than nonsense. A slip counts by the length of what was typed.
 */
export function nearnessOf(typed: string, word: string): number {
  const most = slipsIn(typed);
  if (most === 0 || !mayBeMeant(typed, word)) return 0;
  const slips = slipsBetween(typed, word, most);
  return slips <= most ? mostNear - slips / typed.length : 0;
}

/** Short words a letter apart are other words, unless they are as long; and nobody misses the first letter of one. */
function mayBeMeant(typed: string, word: string): boolean {
  if (Math.min(typed.length, word.length) < shortestGrown && typed.length !== word.length) return false;
  return typed[0] === word[0] || (typed.length >= shortestForgivenTwice && typed.slice(1, 4) === word.slice(1, 4));
}

/** The start of a word, and each way to leave one letter of it out: two words one slip apart share one of these. */
export function keysOf(word: string): readonly string[] {
  const stem = word.slice(0, stemLength);
  return [stem, ...Array.from(stem, (_, place) => stem.slice(0, place) + stem.slice(place + 1))];
}

/**
 * How many slips lead from what was typed to the word: letters too many, too few, others, or two turned round; of those
 * that are not typed yet at its end, two are one slip. Infinity when there are more than `most`.
 */
export function slipsBetween(typed: string, word: string, most: number): number {
  // The start of the word that the typed letters can reach, and no more of it.
  const columns = Math.min(word.length, typed.length + most);
  let [before, row] = [[] as number[], Array.from({ length: columns + 1 }, (_, column) => column)];
  for (let line = 1; line <= typed.length; line += 1) {
    const next = nextRow(row, before, { typed, word, line });
    [before, row] = [row, next];
  }
  const best = Math.min(...row.map((slips, column) => slips + Math.ceil((word.length - column) / 2)));
  return best <= most ? best : Number.POSITIVE_INFINITY;
}

interface Place {
  readonly typed: string;
  readonly word: string;
  readonly line: number;
}

function nextRow(row: readonly number[], before: readonly number[], { typed, word, line }: Place): number[] {
  const next = [line];
  for (let column = 1; column < row.length; column += 1) {
    const isSame = typed[line - 1] === word[column - 1];
    const isTurned = typed[line - 1] === word[column - 2] && typed[line - 2] === word[column - 1];
    const costs = [at(next, column - 1) + 1, at(row, column) + 1, at(row, column - 1) + (isSame ? 0 : 1)];
    next[column] = Math.min(...costs, isTurned ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY);
  }
  return next;
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;
