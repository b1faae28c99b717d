/** Names with what they mean beside them, indented and in line. */
export function inColumns(rows: readonly (readonly [name: string, meaning: string])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`.trimEnd());
}
