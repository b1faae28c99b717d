/** Reads one source file: what it imports (types too) and which platform globals it names. */
import { readFileSync } from 'node:fs';
import { parseAst } from 'vite';

/** Globals that only a page has. */
const pageGlobals = new Set(['document', 'window', 'HTMLElement', 'customElements', 'ShadowRoot']);
const namespaces = new Set(['globalThis', 'self']);

/** { imports: [{ specifier, line }], pageGlobals: [{ name, line }] } */
export function readModule(path) {
  const code = readFileSync(path, 'utf8');
  const lineAt = (offset) => code.slice(0, offset).split('\n').length;
  const nodes = nodesOf(parseAst(code, { lang: 'ts', sourceType: 'module' }, path));
  const declared = new Set(nodes.flatMap(declaredNames));
  return {
    imports: nodes.flatMap(specifierOf).map(({ value, start }) => ({ specifier: value, line: lineAt(start) })),
    pageGlobals: nodes
      .flatMap(globalOf)
      .filter(({ name }) => pageGlobals.has(name) && !declared.has(name))
      .map(({ name, start }) => ({ name, line: lineAt(start) })),
  };
}

/** Every node of the tree, each with its parent and the key it stands under. */
function nodesOf(root) {
  const found = [];
  const visit = (node, parent, key) => {
    if (Array.isArray(node)) for (const child of node) visit(child, parent, key);
    if (typeof node?.type !== 'string') return;
    found.push({ node, parent, key });
    for (const [name, child] of Object.entries(node)) if (typeof child === 'object') visit(child, node, name);
  };
  visit(root);
  return found;
}

/** The literal a node imports from: import, export … from, import(), import('…').Type */
function specifierOf({ node }) {
  const source = node.source;
  return source?.type === 'Literal' && typeof source.value === 'string' ? [source] : [];
}

/** The name a node refers to, unless it is only a key or a property of something else. */
function globalOf({ node, parent, key }) {
  if (node.type !== 'Identifier') return [];
  const isKey = key === 'key' && !parent.computed;
  const isProperty = key === 'property' && !parent.computed && !namespaces.has(parent.object?.name);
  return isKey || isProperty ? [] : [node];
}

/** Names a file declares itself: a local `window` (of hours, say) is not the page's. */
function declaredNames({ node, key }) {
  if (node.type === 'Identifier' && (key === 'params' || key === 'id' || key === 'local')) return [node.name];
  return [];
}
