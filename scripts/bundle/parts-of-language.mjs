/**
 * What a small scenario does not ask for leaves the script-tag file: the functions of the modules below come with a part, which is
 * loaded with the first scenario that needs it (packages/elements/src/parts). Who imports one of them gets, in the script,
 * a function of the same name that asks the part. Applications have all of it at once.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseAst } from 'vite';

const packages = new URL('../../packages/', import.meta.url);

/** By part, the modules below packages/ whose functions and question types it brings. No two of them export the same name. */
export const partsOfLanguage = {
  /** What most clients' scenarios ask for, and a small one does not. */
  usual: [
    'engine/src/decided',
    'engine/src/session/filled-later',
    'engine/src/session/prefilled-answers',
    'lean/src/cel/loops',
    'scenario/src/checks/prefill',
    'scenario/src/compile/fact-cells',
    'scenario/src/compile/fact-order',
    'scenario/src/expression/filled-template',
    'scenario/src/expression/split-template',
    'scenario/src/expression/template',
    'scenario/src/items/choices',
    'scenario/src/items/date',
    'scenario/src/items/date-time',
    'scenario/src/items/email',
    'scenario/src/items/integer',
    'scenario/src/items/list-text',
    'scenario/src/items/number',
    'scenario/src/items/number-limits',
    'scenario/src/items/person',
    'scenario/src/items/phone',
    'scenario/src/items/read-number',
    'scenario/src/items/typed-time',
    'ticket/src/calendar',
    'ticket/src/duration',
    'ticket/src/open-spans',
    'ticket/src/opening-hours',
    'ticket/src/sla',
    'ticket/src/span',
  ],
  repeats: [
    'engine/src/evaluate/columns',
    'engine/src/evaluate/host-column',
    'scenario/src/compile/column-names',
    'scenario/src/compile/expand-repeats',
    'scenario/src/compile/row-names',
    'scenario/src/items/repeat',
    'engine/src/session/change-rows',
    'engine/src/session/give-rows',
    'engine/src/view/row-view',
  ],
  seldom: [
    'scenario/src/compile/expand-lists',
    'scenario/src/items/asset',
    'scenario/src/items/duration',
    'scenario/src/items/files',
    'scenario/src/items/lookup',
    'scenario/src/items/scale',
    'scenario/src/items/url',
    'scenario/src/pattern/pattern',
    'scenario/src/typing/duration-typed',
    'engine/src/assistance-view',
    'engine/src/session/lookup-desk',
    'engine/src/session/upload-desk',
    'engine/src/session/upload-ground',
  ],
};

/** The module that loads the parts in the script: its source says what the packages do. */
const loader = fileURLToPath(new URL('elements/src/parts/part-loads.ts', packages));

/** What only the reader of scenarios asks for. */
const readers = [
  'scenario/src/checks/prefill',
  'scenario/src/compile/expand-repeats',
  'scenario/src/compile/fact-cells',
  'scenario/src/compile/fact-order',
  'scenario/src/compile/row-names',
  'scenario/src/expression/split-template',
  'scenario/src/expression/template',
  'scenario/src/parse/read-scenario',
];

/** The parts where all scenarios were compiled ahead: the reader is one of them. */
export const partsOfCompiled = {
  ...Object.fromEntries(
    Object.entries(partsOfLanguage).map(([part, modules]) => [part, modules.filter((path) => !readers.includes(path))]),
  ),
  reading: readers,
};

const [state, whole, instead, own] = ['state', 'part/', 'late/', 'own/'].map((kind) => `\0filrouge-${kind}`);
const fileOf = (path) => fileURLToPath(new URL(`${path}.ts`, packages));

/** The plugin that takes these parts out. */
export function partsApart(parts) {
  /** By file: its part, and its path below packages/, for no name of this machine belongs into a build. */
  const moduleOf = new Map(
    Object.entries(parts).flatMap(([part, modules]) => modules.map((path) => [fileOf(path), { part, path }])),
  );
  return {
    name: 'filrouge:parts-of-language',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source.startsWith(own)) return fileOf(source.slice(own.length));
      if (source.startsWith('\0filrouge-')) return source;
      if (!source.startsWith('.') || !importer) return undefined;
      const file = fileURLToPath(new URL(source, pathToFileURL(importer))).replace(/\.js$/, '.ts');
      const module = moduleOf.get(file);
      return module && module.part !== moduleOf.get(importer)?.part ? `${instead}${module.path}` : undefined;
    },
    load(id) {
      if (id === state) return stateOfParts;
      if (id === loader) return loads(Object.keys(parts));
      if (id.startsWith(whole)) return modulesOf(parts[id.slice(whole.length)]);
      if (!id.startsWith(instead)) return undefined;
      const file = fileOf(id.slice(instead.length));
      return standIns(moduleOf.get(file).part, readFileSync(file, 'utf8'));
    },
  };
}

/** The parts of the script. */
export const partsOfScript = partsApart(partsOfLanguage);

/** What came. A question type is known from the start, by its name: a scenario is told that it is there, or on its way. */
const stateOfParts = `
  import { lateOption } from ${JSON.stringify(`${own}lean/src/zod/late-option`)};
  export const parts = {};
  const fills = [];
  export const lateType = (part, name, exported) => {
    const late = { name, schema: (items) => lateOption({ type: name }, () => parts[part][exported].schema(items)) };
    fills.push(() => Object.assign(late, parts[part]?.[exported]));
    return late;
  };
  export const come = (name, part) => {
    parts[name] = part;
    for (const fill of fills) fill();
  };`;

const loads = (names) => `
  import { come, parts } from ${JSON.stringify(state)};
  export const isThere = (name) => name in parts || !(name in partLoads);
  export const partLoads = {
    ${names.map((name) => `${name}: async () => come('${name}', await import(${JSON.stringify(whole + name)}))`).join()}
  };`;

const modulesOf = (modules) => modules.map((path) => `export * from ${JSON.stringify(own + path)};`).join('\n');

/**
 * What asks the part in place of a module's functions and question types; literals are copied. Throws for a module that
 * exports anything else: that cannot be asked later.
 */
export function standIns(part, code) {
  const { body } = parseAst(code, { lang: 'ts', sourceType: 'module' });
  const exported = body.filter(({ type, exportKind }) => type.startsWith('Export') && exportKind !== 'type');
  const made = exported.map(({ declaration }) => `export const ${standIn(part, declaration)};`);
  return [`import { lateType, parts } from ${JSON.stringify(state)};`, ...made].join('\n');
}

function standIn(part, declaration) {
  const { id, init } = declaration?.declarations?.[0] ?? { id: declaration?.id, init: declaration };
  if (init?.type === 'Literal') return `${id.name} = ${init.raw}`;
  if (/^(?:Arrow)?Function/.test(init?.type)) return `${id.name} = ${asking(part, id.name)}`;
  if (init?.callee?.name === 'questionType') return `${id.name} = lateType('${part}', ${nameOf(init)}, '${id.name}')`;
  throw new Error('[parts] a module of a part exports functions, question types and types: put the rest elsewhere');
}

/** A compiled file that turns out to be broken wants the reader when it is too late to wait for it: that is told. */
const asking = (part, name) =>
  name === 'readScenario'
    ? `(...given) => (parts.${part} ? parts.${part}.${name}(...given) : ${withoutReader})`
    : `(...given) => parts.${part}.${name}(...given)`;

const withoutReader = "{ ok: false, issues: [{ code: 'part-missing', path: '', params: { name: 'reading' } }] }";
const nameOf = ({ arguments: [{ properties }] }) => properties.find(({ key }) => key.name === 'name').value.raw;
