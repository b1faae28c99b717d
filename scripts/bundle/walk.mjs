/** Visits a syntax tree (ESTree) from the outside in; `visit` returns false to leave out what is below a node. */
export function walk(node, visit) {
  if (visit(node) === false) return;
  for (const held of Object.values(node))
    for (const child of Array.isArray(held) ? held : [held]) if (typeof child?.type === 'string') walk(child, visit);
}
