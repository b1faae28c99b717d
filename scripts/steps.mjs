/**
 * The steps of `npm test`, in order; `needs` names those without which a step cannot run. Each runs tools that record
 * their counts (tally.mjs) and throws when one fails. Imports nothing that is not there before the first install.
 */
import { browser } from './steps/browser.mjs';
import { browserTests } from './steps/browser-tests.mjs';
import { installByLockfile } from './steps/install.mjs';
import { otherEngines } from './steps/other-engines.mjs';
import { tarballs } from './steps/tarballs.mjs';
import { bin, node } from './shell.mjs';

/** Modules that need an installed dependency are loaded after it. */
const build = () => import('./steps/build.mjs');

export const steps = [
  { name: 'install', needs: [], run: installByLockfile },
  { name: 'browser', needs: ['install'], run: browser },
  { name: 'types', needs: ['install'], run: async () => (await build()).types() },
  { name: 'bundle', needs: ['install'], run: async () => (await build()).bundle() },
  { name: 'generated files', needs: ['install'], run: () => node('scripts/generate.mjs', '--check') },
  { name: 'format', needs: ['install'], run: () => bin('oxfmt', '--check') },
  { name: 'lint', needs: ['install'], run: () => bin('oxlint', '--type-aware', '--deny-warnings') },
  { name: 'layers', needs: ['install'], run: () => node('scripts/layers.mjs') },
  { name: 'node tests', needs: ['install'], run: () => bin('vitest', 'run') },
  { name: 'browser tests', needs: ['browser'], run: () => browserTests() },
  { name: 'storybook', needs: ['install'], run: async () => (await build()).storybook() },
  { name: 'stories', needs: ['storybook', 'browser'], run: () => node('scripts/test-stories.mjs') },
  { name: 'baselines', needs: ['storybook', 'browser'], run: () => node('scripts/baselines.mjs') },
  { name: 'script tag', needs: ['bundle', 'browser'], run: () => node('scripts/test-script-tag.mjs') },
  { name: 'compiled', needs: ['types', 'bundle', 'browser'], run: () => node('scripts/test-compiled.mjs') },
  { name: 'imports', needs: ['types'], run: () => node('scripts/test-imports.mjs') },
  { name: 'frameworks', needs: ['types', 'bundle', 'browser'], run: () => node('scripts/test-frameworks.mjs') },
  { name: 'command line', needs: ['types'], run: () => node('scripts/test-command.mjs') },
  { name: 'tarballs', needs: ['types', 'bundle'], run: tarballs },
  { name: 'other engines', needs: ['install'], run: () => otherEngines() },
  { name: 'sizes', needs: ['bundle'], run: () => node('scripts/size.mjs') },
];
