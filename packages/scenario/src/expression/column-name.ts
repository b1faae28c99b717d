/** A part of a syntax tree, as far as a name goes. */
interface Named {
  readonly op?: unknown;
  readonly args?: unknown;
}

/** The name a function over rows is given: `machines`, or `machines.tag`; undefined for anything else. */
export function columnNameOf(node: Named | undefined): string | undefined {
  if (node?.op === 'id') return String(node.args);
  if (node?.op !== '.' || !Array.isArray(node.args)) return undefined;
  const [left, field]: readonly unknown[] = node.args;
  const root = columnNameOf(left as Named | undefined);
  return root === undefined || typeof field !== 'string' ? undefined : `${root}.${field}`;
}
