/** An operator for another, as a hand slips or a thought does. */
const swaps: readonly (readonly [RegExp, string])[] = [
  [/==/g, '!='],
  [/!=/g, '=='],
  [/<=/g, '<'],
  [/>=/g, '>'],
  [/<(?!=)/g, '<='],
  [/>(?!=)/g, '>='],
  [/&&/g, '||'],
  [/\|\|/g, '&&'],
  [/!(?=[a-zA-Z(])/g, ''],
];

/** The expression with one operator swapped, or one `!` lost. */
export function operatorsSwapped(source: string): readonly string[] {
  return swaps.flatMap(([operator, other]) => replacedAt(source, operator, () => other));
}

/** The expression with one number one more or one less. */
export function numbersShifted(source: string): readonly string[] {
  return [1, -1].flatMap((by) => replacedAt(source, /\b\d+\b/g, (text) => String(Number(text) + by)));
}

/** The expression with one name, or one word in quotes, misspelt. */
export function namesMisspelt(source: string): readonly string[] {
  return replacedAt(source, /[A-Za-z][A-Za-z0-9-]{2,}/g, misspelt);
}

/** The expression without one of the clauses that `&&` or `||` joins, where no bracket is open. */
export function clausesDropped(source: string): readonly string[] {
  const clauses = source.split(/ (?:&&|\|\|) /);
  const isPlain = clauses.every((clause) => clause.split('(').length === clause.split(')').length);
  if (clauses.length < 2 || !isPlain) return [];
  const joints = source.match(/ (?:&&|\|\|) /g) ?? [];
  return clauses.map((_, gone) =>
    clauses.reduce((text, clause, place) => {
      if (place === gone) return text;
      return text === '' ? clause : `${text}${joints[place - 1] ?? ' && '}${clause}`;
    }, ''),
  );
}

/** A word with two of its letters changed places; doubled where they are alike. */
export function misspelt(word: string): string {
  const at = Math.floor(word.length / 2);
  const [left = '', right = ''] = [word[at - 1], word[at]];
  if (left === right) return `${word}${right}`;
  return `${word.slice(0, at - 1)}${right}${left}${word.slice(at + 1)}`;
}

/** One text for each place that the pattern finds. */
function replacedAt(source: string, pattern: RegExp, replacement: (found: string) => string): readonly string[] {
  return Array.from(source.matchAll(pattern), (match) => {
    const [found] = match;
    return source.slice(0, match.index) + replacement(found) + source.slice(match.index + found.length);
  });
}
