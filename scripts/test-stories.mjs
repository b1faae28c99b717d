/**
 * Runs every story of the built Storybook, in two tabs at once: it renders, its play function passes, axe finds nothing
 * in light, dark and forced colours, in French and in Arabic; at 320 px nothing is too small to hit or too wide.
 * `node scripts/test-stories.mjs [part of a story id] [--firefox]`
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserLaunch } from './browser.mjs';
import { serveFolder } from './static-server.mjs';
import { record } from './tally.mjs';

/** In milliseconds; a story on a busy machine may take seconds to render. */
const patience = { timeout: 60_000, polling: 25 };
/** What colours change: run again in each; everything else is the same in all of them. */
const rulesOfColor = ['color-contrast', 'link-in-text-block'];
const wide = { width: 800, height: 900 };
const narrow = { width: 320, height: 900 };
const folder = fileURLToPath(new URL('../storybook-static', import.meta.url));
const isFirefox = process.argv.includes('--firefox');
const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';
const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8'));
const stories = Object.values(entries).filter(({ type, id }) => type === 'story' && id.includes(wanted));
const inPage = await Promise.all(
  ['story-page.js', 'story-targets.js'].map((name) => readFile(new URL(name, import.meta.url), 'utf8')),
);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const server = await serveFolder(folder);
const browser = await puppeteer.launch(browserLaunch(isFirefox ? 'firefox' : 'chrome'));
const waiting = [...stories];
let failed = 0;
await Promise.all([runInTab(), runInTab()]);
await browser.close();
server.close();
record('stories', stories.length - failed, failed);
process.exitCode = failed > 0 ? 1 : 0;

/** Takes stories off the list until there are none. A context of its own: what is emulated, and the focus, stay in it. */
async function runInTab() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const devtools = isFirefox ? undefined : await page.createCDPSession();
  await page.evaluateOnNewDocument(inPage.join('\n'));
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    const problems = await problemsOf(page, devtools, story.id).catch((error) => [error.message]);
    if (problems.length > 0) failed++;
    console.log(problems.length > 0 ? 'FAIL' : 'ok  ', `story: ${story.id}`, problems.join(' | '));
  }
}

async function problemsOf(page, devtools, id) {
  const ask = (act, ...given) => page.evaluate((name, args) => globalThis.storyRun[name](...args), act, given);
  const problems = [];
  const note = (where, found) => problems.push(...found.map((problem) => `${where}: ${problem}`));
  await page.setViewport(wide);
  if (devtools) await emulate(devtools, 'none');
  // The accessibility addon stands back: axe runs here.
  await page.goto(`${server.url}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`, { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.storyRun.isFinished || globalThis.storyRun.problems.length > 0, patience);
  await ask('settled');
  await page.evaluate(axe);
  note('fr', await ask('axeViolations'));
  await page.evaluate(() => (document.documentElement.style.colorScheme = 'dark'));
  note('dark', await ask('axeViolations', rulesOfColor));
  if (devtools) {
    await emulate(devtools, 'active');
    note('forced colours', await ask('axeViolations', rulesOfColor));
  }
  await page.setViewport(narrow);
  await ask('settled');
  note('320 px', await narrowProblems(ask));
  await ask('showIn', { locale: 'ar' });
  note('ar', await ask('axeViolations'));
  note('ar, 320 px', await narrowProblems(ask));
  return [...(await page.evaluate(() => globalThis.storyRun.problems)), ...problems];
}

async function narrowProblems(ask) {
  return [...new Set(await ask('smallTargets')), ...((await ask('isTooWide')) ? ['scrolls sideways'] : [])];
}

/** Puppeteer's own list of media features has no forced colours. No transitions: a colour is looked at when it is there. */
async function emulate(devtools, forcedColors) {
  const features = [
    { name: 'forced-colors', value: forcedColors },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await devtools.send('Emulation.setEmulatedMedia', { features });
}
