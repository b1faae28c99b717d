const pageRows = 8;

/** Where a key moves the mark in a list of that many rows: around the ends by arrows; undefined for any other key. */
export function moveActive(key: string, active: number | undefined, rows: number): number | undefined {
  if (rows === 0) return undefined;
  const from = active ?? -1;
  if (key === 'ArrowDown') return (from + 1) % rows;
  if (key === 'ArrowUp') return from <= 0 ? rows - 1 : from - 1;
  if (key === 'PageDown') return Math.min(from + pageRows, rows - 1);
  return key === 'PageUp' ? Math.max(from - pageRows, 0) : undefined;
}
