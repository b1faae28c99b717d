/**
 * Puts what packages/lean knows of zod/mini, xstate and CEL in their place, in our own modules only, and fails where one of
 * them asks for more: the lean ones do exactly what the libraries do, or the page is not built.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { walk } from './walk.mjs';

const fileOf = (path) => fileURLToPath(new URL(`../../packages/lean/src/${path}`, import.meta.url));
const sourceOf = (name) => fileOf(`${name}/index.ts`);

/** By what a module imports: our file in its place. */
export const replacements = {
  'zod/mini': sourceOf('zod'),
  xstate: sourceOf('xstate'),
  '@marcbachmann/cel-js': sourceOf('cel'),
  '@marcbachmann/cel-js/evaluator': sourceOf('cel'),
};

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
  if (!Object.keys(replacements).some((source) => code.includes(`from '${source}'`))) return [];
  const program = parseAst(code, { lang: 'ts', sourceType: 'module' });
  const found = [];
  const constants = constantsOf(program);
  walk(program, (node) => {
    if (node.type === 'TSTypeAnnotation' || node.type === 'TSTypeParameterInstantiation') return false;
    found.push(...(checks[node.type]?.(node, constants) ?? []));
    return undefined;
  });
  return [...new Set(found)];
}

/** What the constants of a module are, by their names. */
const constantsOf = ({ body }) =>
  new Map(
    body
      .flatMap((node) => (node.declaration ?? node).declarations ?? [])
      .map(({ id, init }) => [id.name, init?.type.startsWith('TS') ? init.expression : init]),
  );

/** What the lean one of a library exports. */
const exportsOf = (source) =>
  new Set([...readFileSync(source, 'utf8').matchAll(/(?:[{,]| as) (\w+)/g)].map(([, exported]) => exported));
const known = Object.fromEntries(Object.entries(replacements).map(([name, source]) => [name, exportsOf(source)]));
const knownOfIso = new Set(['date', 'datetime']);
const knownOfCel = new Set(readFileSync(fileOf('cel/environment.ts'), 'utf8').match(/(?<=^ {2})\w+(?=\()/gm));

const checks = {
  ImportDeclaration: ({ source, importKind, specifiers }) =>
    (importKind === 'type' ? [] : specifiers)
      .filter((one) => one.imported && one.importKind !== 'type' && known[source.value])
      .map(({ imported }) => imported.name)
      .filter((name) => !known[source.value].has(name)),

  MemberExpression({ object, property }) {
    if (object.name === 'z') return known['zod/mini'].has(property.name) ? [] : [`z.${property.name}`];
    if (object.name === 'cel') return knownOfCel.has(property.name) ? [] : [`cel.${property.name}`];
    const isOfIso = object.object?.name === 'z' && object.property.name === 'iso';
    return isOfIso && !knownOfIso.has(property.name) ? [`z.iso.${property.name}`] : [];
  },

  CallExpression({ callee, arguments: [first] }, constants) {
    const name = callee.property?.name;
    if (name === 'createMachine') return unknownKeys(first, chart, constants);
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

/** Also of what is spread into it, where that is a constant of the module. */
function unknownKeys(written, keys, constants) {
  const node = written.type === 'Identifier' ? constants.get(written.name) : written;
  if (node?.type === 'ArrayExpression') return node.elements.flatMap((each) => unknownKeys(each, keys, constants));
  if (node?.type !== 'ObjectExpression') return [];
  return node.properties.flatMap(({ type, key, value, argument }) => {
    const isKnownSpread = type === 'SpreadElement' && constants.get(argument.name)?.type === 'ObjectExpression';
    if (isKnownSpread) return unknownKeys(argument, keys, constants);
    const below = type === 'Property' ? (keys['*'] ?? keys[key.name]) : undefined;
    return below ? unknownKeys(value, below, constants) : [`a statechart's ${key?.name ?? '...'}`];
  });
}
