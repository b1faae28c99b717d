/**
 * Loads the script-tag file into a page with the strictest Content-Security-Policy and puts every element of the
 * manifest on it: each must be defined, render, and break no policy, unless it is in a part that is loaded later. The plain page of the examples must come up to its
 * first question, and every scenario of the examples must open a call. Needs a build.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserLaunch } from './browser.mjs';
import { problemsOfArticles } from './script-tag/articles.mjs';
import { problemsOfUnreadClients } from './script-tag/clients.mjs';
import { problemsOfDescription } from './script-tag/descriptions.mjs';
import { problemsOfMisspeltType, problemsOfParts, problemsOfSeldom } from './script-tag/parts-of-language.mjs';
import { problemsOfDate, problemsOfTime } from './script-tag/times.mjs';
import { problemsOfAddress, problemsOfSmall, problemsOfUsual } from './script-tag/usual-part.mjs';
import { serveFolder } from './static-server.mjs';
import { record } from './tally.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { modules } = JSON.parse(await readFile(`${root}/packages/elements/dist/custom-elements.json`, 'utf8'));
const tags = modules.flatMap(({ declarations }) => declarations ?? []).flatMap(({ tagName }) => tagName ?? []);

const isPart = (url) => /\/filrouge-[\w-]+\.js(?:\?|$)/.test(url);
/** What a call may do without: all parts but those of its scenario's language. */
const isControls = (url) => isPart(url) && !/filrouge-(?:repeats|seldom|usual)\.js/.test(url);
const sentences = ['There is no key "titel" here.', '/titel', 'The key "steps" is missing here.'];
const codes = ['unknown-key (key: titel', '/titel', 'bad-id (value: a b', 'key: steps', 'filrouge validate'];

const server = await serveFolder(root);
const browser = await puppeteer.launch(browserLaunch('chrome'));
const page = await browser.newPage();
await page.goto(`${server.url}/testing/strict-csp.html`, { waitUntil: 'load' });
const results = [['loads under a strict policy', await page.evaluate(() => globalThis.problems.splice(0))]];
const later = await tagsOfParts();
for (const tag of tags) if (!later.includes(tag)) results.push([`<${tag}>`, await page.evaluate(problemsOf, tag)]);
results.push(['a scenario with mistakes is told in sentences', await page.evaluate(problemsOfMistakes, sentences)]);
results.push(['gives a page only what has a name', await page.evaluate(problemsOfNames)]);
results.push(['a scenario with mistakes is told by codes where parts are missing', await problemsWithoutParts()]);
results.push(['a call in French speaks French', await problemsOfLanguage(['Envoyer'])]);
results.push([
  'a call in French speaks English where its words are missing',
  await problemsOfLanguage(['Send'], { isAlone: true }),
]);
results.push(['a ticket is sent where the panels are missing', await problemsOfSendingAlone()]);
results.push(['a ticket is described in words', await problemsOfDescription(page, '### Call')]);
results.push([
  'a ticket is described plainly where its words are missing',
  await inPageWithoutParts((tab) => problemsOfDescription(tab, 'Urgent: Yes')),
]);
results.push([
  'a date is typed where its control is missing',
  await inPageWithoutParts((tab) => problemsOfDate(tab, { hasCalendar: false }), isControls),
]);
results.push(['a date is asked by its own control', await problemsOfDate(page, { hasCalendar: true })]);
results.push(['a time in words is read', await problemsOfTime(page, 'yesterday 14:00')]);
results.push([
  'a time in figures is read where the words are missing',
  await inPageWithoutParts((tab) => problemsOfTime(tab, '2026-11-12 14:00'), isControls),
]);
results.push(['rows whose type is misspelt are told', await inNewPage(problemsOfMisspeltType)]);
results.push([
  'rows are asked for once their part came',
  await inNewPage((tab) => problemsOfParts(tab, { hasParts: true })),
]);
results.push(['what few scenarios ask comes with its part', await inNewPage(problemsOfSeldom)]);
results.push(['what most clients ask comes with its part', await inNewPage(problemsOfUsual)]);
results.push(['a small scenario asks for no part of the language', await inNewPage(problemsOfSmall)]);
results.push(['the usual part is asked for while a scenario is on its way', await inNewPage(problemsOfAddress)]);
results.push([
  'a scenario with rows is told to lack its part where that is missing, and opens once it came',
  await inPageWithoutParts((tab) => problemsOfParts(tab, { hasParts: false })),
]);
results.push(['a list of clients that cannot be read is told', await inNewPage(problemsOfUnreadClients)]);
results.push(['examples/plain-html asks its first question', await problemsOfPlainPage()]);
results.push(['articles are found, shown and tried with the network cut', await problemsOfArticles(browser, server)]);
for (const name of await scenarioNames())
  results.push([`the scenario of ${name} opens a call`, await inNewPage((tab) => problemsOfScenario(tab, name))]);
await browser.close();
server.close();

for (const [name, problems] of results)
  console.log(problems.length > 0 ? 'FAIL' : 'ok  ', `script tag: ${name}`, problems.join(' | '));
const failed = results.filter(([, problems]) => problems.length > 0).length;
record('script-tag', results.length - failed, failed);
process.exitCode = failed > 0 ? 1 : 0;

/** What the script loads later: elements in it are not defined before they are wanted. */
async function tagsOfParts() {
  const folder = `${root}/packages/elements/dist`;
  const parts = (await readdir(folder)).filter((name) => isPart(`/${name}`));
  const codes = await Promise.all(parts.map((name) => readFile(`${folder}/${name}`, 'utf8')));
  return codes.flatMap((code) => [...code.matchAll(/define\(["'`](filrouge-[\w-]+)/g)].map(([, tag]) => tag));
}

/** In the page. */
async function problemsOf(tag) {
  if (!customElements.get(tag)) return ['is not defined'];
  const element = document.createElement(tag);
  document.body.append(element);
  await element.updateComplete;
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  element.remove();
  return globalThis.problems.splice(0);
}

/** In the page. What only siblings of the script share is not for pages. */
function problemsOfNames() {
  return Object.keys(globalThis.Filrouge).filter((name) => name.length < 3);
}

/** A part that cannot be loaded costs the sentences, never the panel. */
async function problemsWithoutParts() {
  const alone = await pageWithoutParts();
  const problems = await alone.evaluate(problemsOfMistakes, codes);
  await alone.close();
  return problems;
}

async function pageWithoutParts(isMissing = isPart) {
  const alone = await browser.newPage();
  await alone.setRequestInterception(true);
  alone.on('request', (request) => (isMissing(request.url()) ? request.abort() : request.continue()));
  await alone.goto(`${server.url}/testing/strict-csp.html`, { waitUntil: 'load' });
  return alone;
}

/** A page that has loaded no part yet. */
async function inNewPage(problemsOf) {
  const fresh = await browser.newPage();
  await fresh.goto(`${server.url}/testing/strict-csp.html`, { waitUntil: 'load' });
  const problems = await problemsOf(fresh);
  await fresh.close();
  return problems;
}

async function inPageWithoutParts(problemsOf, isMissing) {
  const alone = await pageWithoutParts(isMissing);
  const problems = await problemsOf(alone);
  await alone.close();
  return problems;
}

/** The page is in English: the scenario alone says which language its call speaks. */
async function problemsOfLanguage(expected, { isAlone = false } = {}) {
  const tab = isAlone ? await pageWithoutParts() : page;
  const problems = await tab.evaluate(async (sentences) => {
    const agent = document.createElement('filrouge-agent');
    const items = [{ type: 'yesNo', id: 'isUrgent', label: 'Urgent', required: true }];
    const steps = [{ id: 'start', title: 'Appel', items }];
    const client = { id: 'a', name: 'A', timeZone: 'Europe/Paris' };
    agent.scenario = {
      format: 1,
      id: 'a',
      version: '1.0.0',
      locales: ['fr'],
      title: 'Appel',
      client,
      steps,
      ticket: { title: 'Appel' },
    };
    document.body.append(agent);
    const told = () => agent.renderRoot.querySelector('.footer')?.textContent ?? '';
    for (let frame = 0; frame < 120 && !told(); frame++) await new Promise(requestAnimationFrame);
    const text = told();
    agent.remove();
    return [...globalThis.problems.splice(0), ...sentences.filter((sentence) => !text.includes(sentence))];
  }, expected);
  if (isAlone) await tab.close();
  return problems;
}

/** In the page. */
async function problemsOfMistakes(expected) {
  const agent = document.createElement('filrouge-agent');
  agent.scenario = { format: 1, id: 'a b', version: '1', locales: ['en'], titel: 'A', client: { id: 'a', name: 'A' } };
  document.body.append(agent);
  const panel = () =>
    agent.renderRoot.querySelector('filrouge-problem')?.renderRoot ?? agent.renderRoot.querySelector('section.failure');
  for (let frame = 0; frame < 300 && !panel()?.querySelector('li'); frame++) await new Promise(requestAnimationFrame);
  const told = panel()?.textContent ?? '';
  agent.remove();
  return [...globalThis.problems.splice(0), ...expected.filter((text) => !told.includes(text))];
}

/** A refused ticket is told, and one press sends it again. */
async function problemsOfSendingAlone() {
  const alone = await pageWithoutParts();
  const problems = await alone.evaluate(async () => {
    const agent = document.createElement('filrouge-agent');
    const client = { id: 'a', name: 'A', timeZone: 'Europe/Paris' };
    const items = [{ type: 'yesNo', id: 'isUrgent', label: 'Urgent', required: true }];
    const steps = [{ id: 'start', title: 'Call', items }];
    const answers = [{ status: 'refused', issue: { code: 'x', path: '', params: {} } }, { status: 'delivered' }];
    agent.deliver = async () => answers.shift();
    agent.scenario = {
      format: 1,
      id: 'a',
      version: '1.0.0',
      locales: ['en'],
      title: 'A',
      client,
      steps,
      ticket: { title: 'A' },
    };
    document.body.append(agent);
    await agent.updateComplete;
    agent.session.send({ type: 'ANSWER_GIVEN', id: 'isUrgent', value: true });
    const shown = (selector) => agent.renderRoot.querySelector(selector);
    const settled = async (text) => {
      const isTold = () => shown('#delivery')?.textContent.includes(text) ?? false;
      for (let frame = 0; frame < 120 && !isTold(); frame++) await new Promise(requestAnimationFrame);
      return isTold() ? [] : [`does not tell: ${text}`];
    };
    await agent.updateComplete;
    shown('.send').click();
    const refused = await settled('not taken');
    shown('.plain-delivery button')?.click();
    return [...refused, ...(await settled('Ticket created')), ...globalThis.problems.splice(0)];
  });
  await alone.close();
  return problems;
}

async function problemsOfPlainPage() {
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(`${server.url}/examples/plain-html/index.html`, { waitUntil: 'load' });
  const input = 'filrouge-agent >>> filrouge-question >>> input';
  await page.waitForSelector(input, { timeout: 10_000 }).catch((error) => problems.push(error.message));
  return problems;
}

async function scenarioNames() {
  const entries = await readdir(`${root}/examples/scenarios`, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return names.filter((name) => existsSync(`${root}/examples/scenarios/${name}/scenario.json`));
}

/** What the bundle leaves out of the schemas must not be what reads a scenario. */
async function problemsOfScenario(tab, name) {
  const text = await readFile(`${root}/examples/scenarios/${name}/scenario.json`, 'utf8');
  return tab.evaluate(async (source) => {
    const { parseScenario, createSession, wantParts } = globalThis.Filrouge;
    await wantParts(source);
    const result = parseScenario(source);
    if (!result.ok) return result.issues.map(({ code, path }) => `${code} ${path}`);
    return createSession(result.scenario).view.current ? [] : ['asks nothing'];
  }, text);
}
