/** How the bundles are made: the script-tag file that is published, and a bundler user's build that is only measured. */
import { fileURLToPath } from 'node:url';
import { defaultClientConditions } from 'vite';
import { bareSchemas } from './bundle/bare-schemas.mjs';
import { leanCel } from './bundle/lean-cel.mjs';
import { shortTemplates } from './bundle/short-templates.mjs';
import { terser } from './bundle/terser.mjs';

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

/** packages/elements/dist/filrouge.js: everything in one file, global name Filrouge. */
export const scriptTagBuild = {
  ...fromSource,
  resolve: {
    ...fromSource.resolve,
    // One file has nothing to load later: what would be loaded for a scenario with mistakes is left out.
    alias: [
      {
        find: /^\.\.?\/(?:problem\/)?diagnosis\.js$/,
        replacement: `${fromSource.root}/src/problem/diagnosis.brief.ts`,
      },
    ],
  },
  plugins: [bareSchemas, leanCel, shortTemplates, terser],
  build: {
    ...build,
    outDir: 'dist',
    sourcemap: true,
    license: { fileName: 'LICENSES.md' },
    lib: { entry: 'src/script.ts', formats: ['iife'], name: 'Filrouge', fileName: () => 'filrouge.js' },
    rolldownOptions: { output: { codeSplitting: false, minify } },
  },
};

/** What an application's bundler makes of an entry: chunks in memory, nothing written. */
export const applicationBuild = (entry) => ({
  ...fromSource,
  root: fileURLToPath(new URL('..', import.meta.url)),
  build: {
    ...build,
    write: false,
    rolldownOptions: { input: entry, output: { minify }, preserveEntrySignatures: 'strict' },
  },
});
