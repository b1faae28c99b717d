/**
 * What an import or a global must keep to. Each rule is given one module of a package and answers the messages of what
 * it found; a new rule is one entry here and one planted failure in ../layers.test.mjs.
 */
import { isBuiltin } from 'node:module';

/** From the bottom up; a package may import only packages of rows above its own in this list. */
export const layers = [
  ['lean'],
  ['ticket'],
  ['scenario', 'connectors', 'knowledge', 'storage'],
  ['engine', 'flow'],
  ['lint'],
  ['elements', 'cli'],
];
const layerOf = (name) => layers.findIndex((row) => row.includes(name));
const scope = '@filrouge/';

/** The package a specifier names: '@filrouge/ticket/x' is '@filrouge/ticket', 'lit/decorators.js' is 'lit'. */
const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
const isRelative = (specifier) => specifier.startsWith('.');
const at = (line, message) => ({ line, message });

export const rules = {
  layer: ({ owner, imports }) =>
    imports
      .filter(({ specifier }) => specifier.startsWith(scope))
      .map((found) => ({ ...found, other: packageOf(found.specifier).slice(scope.length) }))
      .filter(({ other }) => layerOf(other) < 0 || layerOf(other) >= layerOf(owner.name))
      .map(({ line, other }) => at(line, `${owner.name} may not import ${other}: imports go down the layers`)),

  dependency: ({ owner, imports, isTest }) =>
    imports
      .filter(({ specifier }) => !isRelative(specifier) && !isBuiltin(specifier))
      .map(({ specifier, line }) => ({ line, name: packageOf(specifier) }))
      .filter(({ name }) => !owner.dependencies.includes(name) && !(isTest && !name.startsWith(scope)))
      .map(({ line, name }) => at(line, `${name} is not among the dependencies of ${owner.name}`)),

  node: ({ owner, imports, isTest }) =>
    imports
      .filter(({ specifier }) => owner.name !== 'cli' && !isTest && isBuiltin(specifier))
      .map(({ specifier, line }) => at(line, `${specifier}: only the command line knows Node`)),

  xstate: ({ owner, imports }) =>
    imports
      .filter(({ specifier }) => !['engine', 'lean'].includes(owner.name) && packageOf(specifier) === 'xstate')
      .map(({ line }) => at(line, 'only the engine imports xstate')),

  connectors: ({ owner, imports }) =>
    imports
      .filter(({ specifier }) => owner.name === 'elements' && packageOf(specifier) === `${scope}connectors`)
      .map(({ line }) => at(line, 'elements never import connectors: the host hands in `deliver`')),

  page: ({ owner, pageGlobals }) =>
    pageGlobals
      .filter(() => owner.name !== 'elements')
      .map(({ name, line }) => at(line, `${name}: only elements know the page`)),

  'own-index': ({ owner, path, imports, isTest, resolve }) =>
    imports
      .filter(({ specifier }) => !isTest && path !== owner.script && resolve(specifier) === owner.index)
      .map(({ line }) => at(line, 'inside a package import the file itself, not index.ts')),

  outside: ({ owner, imports, isTest, resolve }) =>
    imports
      .map(({ specifier, line }) => ({ line, target: resolve(specifier) }))
      .filter(({ target }) => target && !target.startsWith(owner.folder))
      .filter(({ target }) => !isTest || target.includes('/packages/'))
      .map(({ line }) => at(line, 'a relative import may not leave its package')),
};
