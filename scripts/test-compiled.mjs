/**
 * Loads the script for compiled scenarios into a page with the strictest Content-Security-Policy: every example must open
 * and ask its first question without the reader, and be opened by its source, with the reader, where the file is of
 * another form. Needs a build.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { compileAhead } from '../packages/scenario/dist/index.js';
import { browserLaunch } from './browser.mjs';
import { serveFolder } from './static-server.mjs';
import { record } from './tally.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = `${root}/examples/scenarios`;
const isReader = (url) => /\/filrouge-reading\.js/.test(url);

const server = await serveFolder(root);
const browser = await puppeteer.launch(browserLaunch('chrome'));
/** @type {[string, string[]][]} */
const results = [];
for (const name of (await readdir(examples)).filter((each) => existsSync(`${examples}/${each}/scenario.json`))) {
  const text = await readFile(`${examples}/${name}/scenario.json`, 'utf8');
  const { file } = compileAhead(text);
  results.push(
    [`${name}, an object`, await problemsOf(file, { asksReader: false })],
    [`${name}, its text`, await problemsOf(JSON.stringify(file), { asksReader: false })],
    [`${name}, of another form`, await problemsOf({ ...file, compiled: 0 }, { asksReader: true })],
    [`${name}, broken`, await problemsOf({ ...file, graph: {} }, { asksReader: false, isTold: true })],
    [`${name}, as written`, await problemsOf(text, { asksReader: true })],
    [
      `${name}, as written, without the reader`,
      await problemsOf(text, { asksReader: true, lacksReader: true, isTold: true }),
    ],
  );
}
await browser.close();
server.close();

for (const [name, problems] of results)
  console.log(problems.length > 0 ? 'FAIL' : 'ok  ', `compiled: ${name}`, problems.join(' | '));
const failed = results.filter(([, problems]) => problems.length > 0).length;
record('compiled', results.length - failed, failed);
process.exitCode = failed > 0 ? 1 : 0;

/** What goes wrong when a fresh page is given that scenario. */
async function problemsOf(scenario, { asksReader, lacksReader = false, isTold = false }) {
  const page = await browser.newPage();
  const asked = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    asked.push(request.url());
    void (lacksReader && isReader(request.url()) ? request.abort() : request.continue());
  });
  await page.goto(`${server.url}/testing/strict-csp-compiled.html`, { waitUntil: 'load' });
  const problems = await page.evaluate(open, scenario, isTold);
  await page.close();
  return asked.some(isReader) === asksReader ? problems : [...problems, `asks for the reader: ${!asksReader}`];
}

/** In the page. */
async function open(scenario, isTold) {
  const agent = document.createElement('filrouge-agent');
  agent.scenario = scenario;
  document.body.append(agent);
  const asks = () =>
    agent.renderRoot.querySelector('filrouge-question')?.renderRoot.querySelector('input, textarea, select');
  const tells = () =>
    agent.renderRoot.querySelector('.failure') ??
    agent.renderRoot.querySelector('filrouge-problem')?.renderRoot.querySelector('li');
  const wanted = isTold ? tells : asks;
  for (let frame = 0; frame < 600 && !wanted(); frame++) await new Promise(requestAnimationFrame);
  const problems = wanted() ? [] : [isTold ? 'does not tell what is missing' : 'asks nothing'];
  return [...problems, ...globalThis.problems.splice(0)];
}
