/**
 * Puts what packages/lean knows of zod/mini and xstate in their place, in our own modules only, and fails where one of
 * them asks for more: the lean ones do exactly what the libraries do, or the page is not built.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { walk } from './walk.mjs';

const sourceOf = (name) => fileURLToPath(new URL(`../../packages/lean/src/${name}/index.ts`, import.meta.url));

/** By what a module imports: our file in its place. */
export const replacements = { 'zod/mini': sourceOf('zod'), xstate: sourceOf('xstate') };

export const leanLibraries = {
  name: 'filrouge:lean-libraries',
  enforce: 'pre',
  resolveId: (source, importer) => (isOurs(importer ?? '') ? replacements[source] : undefined),
  /** Of what is in the page: a module that no page needs may ask for all of zod. */
  renderChunk(_code, { modules }) {
    const unknown = Object.keys(modules)
      .filter((id) => isOurs(id) && modules[id].renderedLength > 0)
      .flatMap((id) => unknownUses(readFileSync(id, 'utf8')).map((use) => `  ${id}: ${use}`));
    if (unknown.length > 0)
      throw new Error(`Unknown to packages/lean: add it there, with its test, or do without.\n${unknown.join('\n')}`);
  },
};

const isOurs = (id) => /\/packages\/(?!lean\/)\w+\/src\/[^?]*\.ts$/.test(id);

/** What a module asks of the libraries that the lean ones do not have. */
export function unknownUses(code) {
  if (!/from '(?:zod\/mini|xstate)'/.test(code)) return [];
  const found = [];
  walk(parseAst(code, { lang: 'ts', sourceType: 'module' }), (node) => {
    if (node.type === 'TSTypeAnnotation' || node.type === 'TSTypeParameterInstantiation') return false;
    found.push(...(checks[node.type]?.(node) ?? []));
    return undefined;
  });
  return [...new Set(found)];
}

/** What the lean one of a library exports. */
const exportsOf = (name) =>
  new Set([...readFileSync(sourceOf(name), 'utf8').matchAll(/(?:[{,]| as) (\w+)/g)].map(([, exported]) => exported));
const known = { zod: exportsOf('zod'), xstate: exportsOf('xstate'), iso: new Set(['date', 'datetime']) };

const checks = {
  ImportDeclaration: ({ source, importKind, specifiers }) =>
    source.value === 'xstate' && importKind !== 'type'
      ? specifiers.map(({ imported }) => imported.name).filter((name) => !known.xstate.has(name))
      : [],

  MemberExpression({ object, property }) {
    if (object.name === 'z') return known.zod.has(property.name) ? [] : [`z.${property.name}`];
    const isOfIso = object.object?.name === 'z' && object.property.name === 'iso';
    return isOfIso && !known.iso.has(property.name) ? [`z.iso.${property.name}`] : [];
  },

  CallExpression({ callee, arguments: [first] }) {
    const name = callee.property?.name;
    if (name === 'createMachine') return unknownKeys(first, chart);
    const isRecord = name === 'record' && callee.object.name === 'z';
    return isRecord && isOfValues(first) ? ['z.record() of keys that can be counted'] : [];
  },
};

/** Where it is written out; a schema that has a name is held by the tests that run on both. */
const isOfValues = (node) =>
  node?.callee?.object?.name === 'z' &&
  ['enum', 'literal', 'union', 'number', 'int'].includes(node.callee.property.name);

/** The keys of a statechart that packages/lean/src/xstate/table.ts knows, and what stands under each. */
const named = { type: {}, params: {} };
const transition = { guard: named, target: {}, actions: named };
const invoke = { src: {}, input: {}, onDone: transition, onError: transition };
const chart = {
  id: {},
  context: {},
  initial: {},
  on: { '*': transition },
  states: { '*': { on: { '*': transition }, invoke } },
};

function unknownKeys(node, keys) {
  if (node.type === 'ArrayExpression') return node.elements.flatMap((element) => unknownKeys(element, keys));
  if (node.type !== 'ObjectExpression') return [];
  return node.properties.flatMap(({ type, key, value }) => {
    const below = type === 'Property' ? (keys['*'] ?? keys[key.name]) : undefined;
    return below ? unknownKeys(value, below) : [`a statechart's ${key?.name ?? '...'}`];
  });
}
