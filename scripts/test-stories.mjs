/**
 * Runs every story of the built Storybook in one browser tab: it renders, its play function passes, axe finds nothing.
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
const patience = { timeout: 20_000, polling: 25 };
const folder = fileURLToPath(new URL('../storybook-static', import.meta.url));
const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8'));
const stories = Object.values(entries).filter(({ type, id }) => type === 'story' && id.includes(wanted));

const server = await serveFolder(folder);
const browser = await puppeteer.launch(browserLaunch(process.argv.includes('--firefox') ? 'firefox' : 'chrome'));
const page = await browser.newPage();
await page.evaluateOnNewDocument(await readFile(new URL('story-page.js', import.meta.url), 'utf8'));
let failed = 0;
for (const { id } of stories) {
  const problems = await problemsOf(id);
  if (problems.length > 0) failed++;
  console.log(problems.length > 0 ? 'FAIL' : 'ok  ', `story: ${id}`, problems.join(' | '));
}
await browser.close();
server.close();
record('stories', stories.length - failed, failed);
process.exitCode = failed > 0 ? 1 : 0;

async function problemsOf(id) {
  await page.goto(`${server.url}/iframe.html?id=${id}&viewMode=story`, { waitUntil: 'load' });
  const timeouts = await page
    .waitForFunction(() => globalThis.storyRun.isFinished || globalThis.storyRun.problems.length > 0, patience)
    .then(
      () => [],
      (error) => [error.message],
    );
  const problems = await page.evaluate(() => globalThis.storyRun.problems);
  await page.evaluate(axe);
  return [...timeouts, ...problems, ...(await page.evaluate(() => globalThis.storyRun.axeViolations()))];
}
