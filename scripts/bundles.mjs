/** How the bundles are made: the script-tag file that is published, and a bundler user's build that is only measured. */
import { fileURLToPath } from 'node:url';
import { defaultClientConditions } from 'vite';
import { bareSchemas } from './bundle/bare-schemas.mjs';
import { lateModules, lateModulesOf, latePortsOfApplications, latePortsOfCompiled } from './bundle/late-ports.mjs';
import { leanLibraries } from './bundle/lean-libraries.mjs';
import { partsApart, partsOfCompiled, partsOfScript } from './bundle/parts-of-language.mjs';
import { shortTemplates } from './bundle/short-templates.mjs';
import { shortVariables } from './bundle/short-variables.mjs';
import { siblings } from './bundle/siblings.mjs';
import { terserOf } from './bundle/terser.mjs';

const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } };

const fromSource = {
  root: fileURLToPath(new URL('../packages/elements', import.meta.url)),
  configFile: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { conditions: ['@filrouge/source', ...defaultClientConditions] },
};
// vite keeps the whitespace of ES libraries: the bundler minifies instead.
const build = { target: 'es2022', minify: false, emptyOutDir: false };

const scriptFile = 'filrouge.js';

/** A language is one file, whoever else takes some of its words: what asks the first question waits for it. */
const languageOf = (id) =>
  /\/elements\/src\/messages\/(?:packs\/)?(?!en)(\w\w)[./]|\/scenario\/src\/issues\/messages\/(\w\w)\/call\./
    .exec(id)
    ?.slice(1)
    .find(Boolean);

const sourceOf = (path) => fileURLToPath(new URL(`../packages/${path}`, import.meta.url));

const reachedFrom = (entries, context) => {
  const reached = new Set(entries.map(sourceOf));
  for (const each of reached) for (const next of context.getModuleInfo(each)?.importedIds ?? []) reached.add(next);
  return reached;
};

/**
 * What the script itself needs is in the script, however many parts share it: the bundler would make a file of what three
 * of them do. Diagnosis is left to it: the index of a package reaches all of that package.
 */
const scriptModules = (context) => {
  const ofScript = reachedFrom(['elements/src/script.ts'], context);
  const ofDiagnosis = reachedFrom(['scenario/src/diagnosis.ts'], context);
  const toOpen = reachedFrom(
    ['parse/open-scenario', 'parse/read-scenario', 'issues/issue-text'].map((name) => `scenario/src/${name}.ts`),
    context,
  );
  return new Set([...ofScript].filter((id) => !ofParts.test(id) && (!ofDiagnosis.has(id) || toOpen.has(id))));
};

/** The index of a package reaches them, and only what is loaded later asks for them: the picker, the step page. */
const ofParts =
  /\/scenario\/src\/(?:catalog\/|typing\/day-order)|\/engine\/src\/(?:move-call|session\/answer-mark)\.ts$/;
/** The panel of mistakes, and the English words that panels bring (messages/en.late.ts). */
const ofProblem = /\/elements\/src\/(?:copy\/|problem\/|messages\/(?:panel-words|en\/(?:panels|ending))\.)/;

/** What only reads scenarios: in no page whose scenarios were compiled ahead until it has one that was not. */
const ofReading = new RegExp(
  String.raw`/packages/scenario/src/(?:checks/|suggest|compile/(?:comp(?:ilation|ile-)|copy-place|cell-(?:indices|reads)|expand-repeats|fact-|loose-|outcome|outline-cells|place|repeat-template|row-|withheld)|expression/(?:cel-(?:compiler|functions|guards|mistakes|survey)|mistake|plain-mistake|syntax-mistake)|parse/(?:read-scenario|limits)|source/(?:client|lint|lists|outcome|rule|scenario-source|step|ticket-template))`,
);
const isOfScript = (id, context, { isCompiled }) =>
  !(isCompiled && ofReading.test(id)) && scriptModules(context).has(id);

const filesOf = (options) => ({
  includeDependenciesRecursively: false,
  groups: [
    { debugName: 'script', name: (id, context) => (isOfScript(id, context, options) ? 'script' : null), priority: 1 },
    // The panels, the picker and the articles share them: one file rather than three.
    { debugName: 'problem', name: (id) => (ofProblem.test(id) ? 'problem' : null) },
    { debugName: 'languages', name: (id) => languageOf(id) ?? null },
  ],
});

/** Takes out what a page does not reach, and what few calls need. */
const shortened = ({ isCompiled }) => [
  ...(isCompiled ? [lateModulesOf(latePortsOfCompiled), partsApart(partsOfCompiled)] : [lateModules, partsOfScript]),
  leanLibraries,
  bareSchemas,
  shortVariables(),
  shortTemplates,
];

/** The file of that form, and beside it `filrouge-<part>.js` for every `import()` (docs/architecture.md). */
const pageBuild = ({ outDir, plugins, isCompiled = false }) => ({
  ...fromSource,
  plugins: [...shortened({ isCompiled }), ...plugins],
  build: {
    ...build,
    outDir,
    sourcemap: true,
    license: { fileName: 'LICENSES.md' },
    lib: { entry: 'src/script.ts', formats: ['es'], fileName: () => scriptFile },
    rolldownOptions: {
      // The lean libraries have no more than a page asks for, and say so better.
      checks: { importIsUndefined: false },
      // What siblings share with it stays in the script: one request more than needed is one too many.
      preserveEntrySignatures: 'allow-extension',
      output: {
        chunkFileNames: ({ name }) => `filrouge-${name.replace(/\.define$/, '')}.js`,
        codeSplitting: filesOf({ isCompiled }),
        minify,
      },
    },
  },
});

/** packages/elements/dist/filrouge.js, global name Filrouge: what a call may do without is loaded when it is first wanted. */
export const scriptTagBuild = pageBuild({
  outDir: 'dist',
  plugins: [siblings(scriptFile, 'Filrouge'), terserOf({ isScript: true })],
});

/** packages/elements/dist/module/filrouge.js: the same for a bundler, which makes its chunks of what is loaded later. */
export const moduleBuild = pageBuild({ outDir: 'dist/module', plugins: [terserOf({ isScript: false })] });

/** packages/elements/dist/compiled/: both once more for pages whose scenarios were compiled ahead. What reads them is a part. */
export const compiledBuilds = [
  pageBuild({
    outDir: 'dist/compiled',
    plugins: [siblings(scriptFile, 'Filrouge'), terserOf({ isScript: true })],
    isCompiled: true,
  }),
  pageBuild({ outDir: 'dist/compiled/module', plugins: [terserOf({ isScript: false })], isCompiled: true }),
];

/**
 * Scripts of their own for authors' pages, beside filrouge.js: nothing of them is shared, so that a call pays nothing for
 * them. packages/elements/dist/filrouge-flow.js is `<filrouge-flow>`, filrouge-preview.js the page of `filrouge preview`.
 */
export const authorScriptBuilds = ['flow', 'preview'].map((name) => ({
  ...fromSource,
  plugins: [leanLibraries, bareSchemas, shortVariables(), shortTemplates],
  build: {
    ...build,
    outDir: 'dist',
    lib: {
      entry: `src/${name}/${name}.define.ts`,
      formats: ['iife'],
      name: `Filrouge_${name}`,
      fileName: () => `filrouge-${name}.js`,
    },
    rolldownOptions: { checks: { importIsUndefined: false }, output: { minify } },
  },
}));

/** What an application's bundler makes of an entry, with @filrouge/lean or without: chunks in memory, nothing written. */
export const applicationBuild = (entry, { isLean = false } = {}) => ({
  ...fromSource,
  plugins: isLean ? [lateModulesOf(latePortsOfApplications), leanLibraries] : [],
  root: fileURLToPath(new URL('..', import.meta.url)),
  build: {
    ...build,
    write: false,
    rolldownOptions: {
      checks: { importIsUndefined: false },
      input: entry,
      output: { minify },
      preserveEntrySignatures: 'strict',
    },
  },
});
