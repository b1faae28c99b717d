/** A slip in a shorter word makes another word. */
const shortestForgiven = 4;
/** From here on a word bears two slips. */
const shortestForgivenTwice = 8;
/** As much of a word as decides whether it is looked at: slips beyond it are counted, not searched. */
const stemLength = 6;

/** How many slips of the finger a word bears: none, one or two. */
export function slipsIn(word: string): number {
  if (word.length < shortestForgiven) return 0;
  return word.length < shortestForgivenTwice ? 1 : 2;
}

/** The start of a word, and each way to leave one letter of it out: two words one slip apart share one of these. */
export function keysOf(word: string): readonly string[] {
  const stem = word.slice(0, stemLength);
  return [stem, ...Array.from(stem, (_, place) => stem.slice(0, place) + stem.slice(place + 1))];
}

/**
 * How many slips lead from what was typed to the word, or to the start of it: letters too many, too few, others, or two
 * turned round. Infinity when there are more than `most`.
 */
export function slipsBetween(typed: string, word: string, most: number): number {
  // The start of the word that the typed letters can reach, and no more of it.
  const columns = Math.min(word.length, typed.length + most);
  let [before, row] = [[] as number[], Array.from({ length: columns + 1 }, (_, column) => column)];
  for (let line = 1; line <= typed.length; line += 1) {
    const next = nextRow(row, before, { typed, word, line });
    [before, row] = [row, next];
  }
  const best = Math.min(...row);
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
