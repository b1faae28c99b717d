import { readdirSync, readFileSync } from 'node:fs';
import { defaultExclude, defineConfig } from 'vitest/config';
import { replacements } from './scripts/bundle/lean-libraries.mjs';
import { vitestTally } from './scripts/tally.mjs';

/** Only the whole of zod makes JSON Schemas, and tests of what the whole of CEL can do are no tests of ours. */
const ofWholeLibraries = readdirSync('packages/scenario/src', { encoding: 'utf8', recursive: true })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `packages/scenario/src/${name}`)
  .filter((path) => /toJSONSchema|JsonSchema\(\)|from '@marcbachmann\/cel-js'/.test(readFileSync(path, 'utf8')));

/** What is said of the tools for authors, at length: no page has them. */
const ofAuthorsTools = ['examples/scenarios/lint-agrees.test.ts', 'examples/scenarios/mutation.test.ts'];

const alias = Object.entries(replacements).map(([name, replacement]) => ({
  find: new RegExp(`^${name}$`),
  replacement,
}));

// Everything that needs no browser: all packages but elements, the examples and the scripts. Runs from source. What a page
// runs on the lean libraries is tested on them too.
export default defineConfig({
  ssr: { resolve: { conditions: ['@filrouge/source'] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'sources',
          include: ['packages/*/src/**/*.test.ts', 'examples/**/*.test.ts', 'scripts/**/*.test.mjs'],
        },
      },
      {
        extends: true,
        resolve: { alias },
        test: {
          name: 'lean',
          include: ['packages/{engine,scenario}/src/**/*.test.ts', 'examples/scenarios/**/*.test.ts'],
          exclude: [...ofWholeLibraries, ...ofAuthorsTools],
        },
      },
    ],
    exclude: [...defaultExclude, 'packages/elements/**', '**/*.browser.test.ts'],
    environment: 'node',
    setupFiles: ['testing/property-seed.ts'],
    // Room for a machine with others at work; no test asserts a time.
    testTimeout: 300_000,
    pool: 'threads',
    reporters: ['default', vitestTally],
  },
});
