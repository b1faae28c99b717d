import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { defaultReporter } from '@web/test-runner';
import { browserLaunch } from './scripts/browser.mjs';
import { pageFocus } from './scripts/page-focus.mjs';
import { wtrTally } from './scripts/tally.mjs';

const names = (process.env.BROWSERS ?? 'chrome').split(',');

// For a machine where nobody waits: ends the run, with the exit code that `timeout` has, and whatever it started.
const minutes = Number(process.env.BROWSER_MINUTES ?? Infinity);
if (Number.isFinite(minutes)) setTimeout(() => process.exit(124), minutes * 60_000).unref();

// Chromium and Firefox go through puppeteer (Firefox by WebDriver BiDi: no geckodriver), WebKit by its own driver.
const launcher = async (name) =>
  name === 'webkit'
    ? (await import('./scripts/webkit.mjs')).webkitLauncher()
    : chromeLauncher({
        puppeteer,
        // Nobody listens to Firefox's requests, and to tell of a thousand modules a file takes it longer than the tests.
        launchOptions: { ...browserLaunch(name), networkEnabled: name !== 'firefox' },
        // A window each: a tab in the background gets no frames, so no observer fires. Not in Firefox, which runs one file
        // at a time: its address bar takes the focus of a new window when the machine lets it come to that.
        createPage: ({ context }) => context.newPage({ type: name === 'firefox' ? 'tab' : 'window' }),
        concurrency: name === 'firefox' ? 1 : 2,
      });

export default {
  files: ['packages/elements/src/**/*.test.ts', '{packages/*,examples/*}/src/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['@filrouge/source', 'development'] },
  browsers: await Promise.all(names.map(launcher)),
  reporters: [defaultReporter(), wtrTally(names[0] === 'chrome' ? 'browser' : `browser-${names[0]}`)],
  plugins: [
    pageFocus(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // Room for a machine with others at work: a bound that is met too late fails by what it waits for, not by the clock.
  testFramework: { config: { timeout: 30_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  // The others are told every letter one by one: on a starved machine a file of many calls takes minutes.
  testsFinishTimeout: names[0] === 'chrome' ? 300_000 : 600_000,
  coverageConfig: {
    include: ['packages/elements/src/**/*.ts'], // without it every file of node_modules/.pnpm counts
    exclude: ['**/*.test.ts', '**/*.stories.ts', '**/*.harness.ts', '**/src/testing/**'],
    reporters: ['lcovonly', 'text-summary'],
    report: true,
    threshold: { lines: 80, statements: 80 },
  },
};
