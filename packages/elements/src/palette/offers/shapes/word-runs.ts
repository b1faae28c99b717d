/** A time is told in fewer words than these, at the end of a sentence or at its beginning. */
const mostWords = 5;

/** The text itself, then its last words and its first words, more of them first. */
export function wordRuns(text: string): readonly string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const most = Math.min(mostWords, words.length);
  const counts = Array.from({ length: most }, (_, less) => most - less);
  const last = counts.map((count) => words.slice(-count).join(' '));
  const first = counts.map((count) => words.slice(0, count).join(' '));
  return [...new Set([words.join(' '), ...last, ...first])];
}
