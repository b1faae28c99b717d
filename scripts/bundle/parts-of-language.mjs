/**
 * What few scenarios ask for leaves the script-tag file: the functions of the modules below come with a part, which is
 * loaded with the first scenario that needs it (packages/elements/src/parts). Who imports one of them gets, in the script,
 * a function of the same name that asks the part. Applications have all of it at once.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseAst } from 'vite';

const packages = new URL('../../packages/', import.meta.url);

/** By part, the modules below packages/ whose functions it brings. No two of them have a function of the same name. */
export const partsOfLanguage = {
  repeats: [
    'scenario/src/compile/expand-repeats',
    'scenario/src/compile/row-names',
    'engine/src/session/change-rows',
    'engine/src/session/give-rows',
    'engine/src/view/row-view',
  ],
};

/** The module that loads the parts in the script: its source says what the packages do. */
const loader = fileURLToPath(new URL('elements/src/parts/part-loads.ts', packages));

const partOf = new Map(
  Object.entries(partsOfLanguage).flatMap(([part, modules]) =>
    modules.map((path) => [fileURLToPath(new URL(`${path}.ts`, packages)), part]),
  ),
);
const [state, whole, instead] = ['\0filrouge-parts', '\0filrouge-part/', '\0filrouge-late/'];

export const partsOfScript = {
  name: 'filrouge:parts-of-language',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source.startsWith('\0filrouge-')) return source;
    if (!source.startsWith('.') || !importer || importer.startsWith(whole)) return undefined;
    const file = fileURLToPath(new URL(source, pathToFileURL(importer))).replace(/\.js$/, '.ts');
    const part = partOf.get(file);
    return part && part !== partOf.get(importer) ? `${instead}${part}/${file.replace(/\.ts$/, '')}` : undefined;
  },
  load(id) {
    if (id === state) return 'export const parts = {};';
    if (id === loader) return loads(Object.keys(partsOfLanguage));
    if (id.startsWith(whole)) return modulesOf(id.slice(whole.length));
    if (!id.startsWith(instead)) return undefined;
    const [part] = id.slice(instead.length).split('/', 1);
    return standIns(part, readFileSync(`${id.slice(instead.length + part.length + 1)}.ts`, 'utf8'));
  },
};

const loads = (names) => `
  import { parts } from ${JSON.stringify(state)};
  export const isThere = (name) => name in parts;
  export const partLoads = {
    ${names.map((name) => `${name}: async () => { parts.${name} = await import(${JSON.stringify(whole + name)}); }`).join()}
  };`;

const modulesOf = (part) =>
  [...partOf].flatMap(([file, name]) => (name === part ? [`export * from ${JSON.stringify(file)};`] : [])).join('\n');

/** Functions that ask the part. Throws for a module that exports anything else: that cannot be asked later. */
export function standIns(part, code) {
  const names = namesOf(parseAst(code, { lang: 'ts', sourceType: 'module' }));
  const functions = names.map((name) => `export const ${name} = (...given) => parts.${part}.${name}(...given);`);
  return [`import { parts } from ${JSON.stringify(state)};`, ...functions].join('\n');
}

const namesOf = ({ body }) =>
  body.filter(({ type, exportKind }) => type.startsWith('Export') && exportKind !== 'type').map(functionName);

function functionName({ declaration }) {
  if (declaration?.type === 'FunctionDeclaration') return declaration.id.name;
  const [made] = declaration?.declarations ?? [];
  if (made?.init.type === 'ArrowFunctionExpression') return made.id.name;
  throw new Error('[parts] a module of a part exports functions and types only: put the rest elsewhere');
}
