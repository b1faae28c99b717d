/**
 * Builds each page of examples/frameworks as an application's bundler does, and takes its call by keyboard in Chromium:
 * properties go in, the ticket leaves, its event comes out, and no policy is broken. One page takes what is published as
 * one module, which must have been built; the others are built from the sources.
 */
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build, defaultClientConditions } from 'vite';
import { compileTemplate, parse } from 'vue/compiler-sfc';
import { browserLaunch } from './browser.mjs';
import { serveFolder } from './static-server.mjs';
import { record } from './tally.mjs';

const root = fileURLToPath(new URL('../examples/frameworks', import.meta.url));
const outDir = fileURLToPath(new URL('../.cache/frameworks', import.meta.url));
/** In milliseconds; room for a busy machine. */
const patience = { timeout: 30_000, polling: 25 };

/** As Vue's own plugin does for a component's template. */
const vueTemplates = {
  name: 'vue-templates',
  enforce: 'pre',
  transform(source, id) {
    if (!id.endsWith('.vue')) return null;
    const { content } = parse(source).descriptor.template;
    const compilerOptions = { isCustomElement: (tag) => tag.startsWith('filrouge-') };
    const { code, errors } = compileTemplate({ source: content, filename: id, id: 'call', compilerOptions });
    for (const error of errors) throw new Error(String(error));
    return { code, moduleType: 'js' };
  },
};

const names = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== 'node_modules' ? entry.name : [],
);
/** Those that take the published module and none of the sources. */
const published = ['module'];
const pages = [
  {
    of: names.filter((name) => !published.includes(name)),
    conditions: ['@filrouge/source', ...defaultClientConditions],
  },
  { of: published, conditions: defaultClientConditions },
];

rmSync(outDir, { recursive: true, force: true });
for (const { of, conditions } of pages) await build(buildOf(of, conditions));

const server = await serveFolder(outDir);
const browser = await puppeteer.launch(browserLaunch('chrome'));
let failed = 0;
for (const name of names) {
  const problems = await problemsOf(name);
  if (problems.length > 0) failed++;
  console.log(problems.length > 0 ? 'FAIL' : 'ok  ', `framework: ${name}`, problems.join(' | '));
}
await browser.close();
server.close();
record('frameworks', names.length - failed, failed);
process.exitCode = failed > 0 ? 1 : 0;

/** Beside the other pages, none of which is taken away. */
function buildOf(pageNames, conditions) {
  return {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [vueTemplates],
    oxc: { jsx: { runtime: 'automatic' } },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    resolve: { conditions },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: Object.fromEntries(pageNames.map((name) => [name, `${root}/${name}/index.html`])) },
    },
  };
}

async function problemsOf(name) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  try {
    await page.goto(`${server.url}/${name}/index.html`, { waitUntil: 'load' });
    await takeCall(page);
  } catch (error) {
    problems.push(error.message);
  }
  await page.close();
  return problems;
}

async function takeCall(page) {
  await page.waitForFunction(
    () => document.querySelector('filrouge-agent')?.shadowRoot?.querySelector('filrouge-question'),
    patience,
  );
  await page.evaluate(async () => {
    const agent = document.querySelector('filrouge-agent');
    await agent.updateComplete;
    agent.focusQuestion();
  });
  await page.keyboard.type('No sound');
  await page.keyboard.press('Enter');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await page.waitForFunction(() => document.querySelector('output')?.textContent === 'No sound of Ana', patience);
}
