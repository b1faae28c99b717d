/** The commands of run.mjs. Imports nothing that is not there before the first install. */
import { browser } from './steps/browser.mjs';
import { install } from './steps/install.mjs';
import { bin, node, serve } from './shell.mjs';

/** Modules that need an installed dependency are loaded after it. */
const build = () => import('./steps/build.mjs');

export const commands = {
  install,
  start(options) {
    install();
    serve('node_modules/vite/bin/vite.js', 'examples/desk', ...options);
  },
  async storybook(options) {
    install();
    (await build()).manifest();
    const dispatcher = 'node_modules/storybook/dist/bin/dispatcher.js';
    serve(dispatcher, 'dev', '--ci', '--host', '127.0.0.1', '-p', '6006', ...options);
  },
  unit(options) {
    install();
    serve('node_modules/vitest/vitest.mjs', 'run', ...options);
  },
  browser(options) {
    install();
    browser();
    serve('node_modules/@web/test-runner/dist/bin.js', ...options);
  },
  async baselines(options) {
    install();
    browser();
    const { manifest, storybook } = await build();
    manifest();
    storybook();
    node('scripts/baselines.mjs', '--write', ...options);
  },
  async build() {
    install();
    const { bundle, types } = await build();
    types();
    await bundle();
  },
  async typecheck() {
    install();
    (await build()).types();
  },
  async generate() {
    await commands.typecheck();
    node('scripts/generate.mjs');
  },
  lint() {
    install();
    bin('oxfmt', '--check');
    bin('oxlint', '--type-aware', '--deny-warnings');
    node('scripts/layers.mjs');
  },
  fix() {
    install();
    bin('oxfmt');
    bin('oxlint', '--type-aware', '--fix');
  },
  size() {
    install();
    node('scripts/size.mjs', '--report');
  },
  changeset(options) {
    install();
    bin('changeset', ...options);
  },
  async check() {
    const { check } = await import('./check.mjs');
    process.exitCode = (await check()) ? 0 : 1;
  },
};
