import { defaultExclude, defineConfig } from 'vitest/config';
import { vitestTally } from './scripts/tally.mjs';

// Everything that needs no browser: all packages but elements, the examples and the scripts. Runs from source.
export default defineConfig({
  ssr: { resolve: { conditions: ['@filrouge/source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'examples/**/*.test.ts', 'scripts/**/*.test.mjs'],
    exclude: [...defaultExclude, 'packages/elements/**', '**/*.browser.test.ts'],
    environment: 'node',
    pool: 'threads',
    reporters: ['default', vitestTally],
  },
});
