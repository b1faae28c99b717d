import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { repository } from '../paths.mjs';
import { gen } from '../script.mjs';
import { translate } from '../translate/index.mjs';

const articleCount = 10_000;
const searches = 200;
const lintSizes = [100, 1000];

const commandRuns = 5;
const example = 'examples/scenarios/ascenseurs';

const execute = promisify(execFile);
const packageOf = (name) => import(path.join(repository, 'packages', name, 'dist/index.js'));

/** What stands beside an answer: suggestions out of 10,000 articles, and what authors run. No page. */
export async function desk({ results, guard, mark }) {
  mark('desk');
  await guard('suggestions', async () => {
    results.desk.push({ what: `suggestions of ${articleCount} articles, a search`, times: await searchTimes() });
  });
  for (const n of lintSizes)
    await guard(`lint ${n}`, async () => {
      results.desk.push({ what: `lint of ${n} questions`, times: await lintTimes(n) });
    });
  await ofFolders(async (folders) => {
    for (const { what, args } of commandsOn(folders))
      await guard(what, async () => results.desk.push({ what, times: await commandTimes(args) }));
  });
}

/** An example with its cases, and the largest scenario, whose calls are looked for. */
const commandsOn = ({ largest, size }) => [
  { what: '`filrouge lint`, an example', args: ['lint', example] },
  { what: '`filrouge coverage`, an example and its cases', args: ['coverage', example] },
  { what: `\`filrouge lint\`, ${size} questions`, args: ['lint', largest] },
  { what: `\`filrouge coverage --explore\`, ${size} questions`, args: ['coverage', largest, '--explore'] },
];

/** As an author types it: the start of Node is in it. */
function commandTimes(args) {
  const command = [path.join(repository, 'packages/cli/bin/filrouge.js'), ...args];
  return timesOf(Array.from({ length: commandRuns }), () =>
    execute(process.execPath, command, { cwd: repository, maxBuffer: 1e8 }).catch(onlyFindings),
  );
}

/** Found something to tell, as `lint` does here: it did its work all the same. */
function onlyFindings(error) {
  if (error.code !== 1) throw error;
}

/** Hands out a folder with the largest of the scenarios that are linted, and takes it away again. */
async function ofFolders(act) {
  const largest = await mkdtemp(path.join(os.tmpdir(), 'filrouge-bench-scenario-'));
  const size = Math.max(...lintSizes);
  try {
    await writeFile(path.join(largest, 'scenario.json'), JSON.stringify(translate('filrouge', gen(size), 'step')));
    await act({ largest, size });
  } finally {
    await rm(largest, { recursive: true, force: true });
  }
}

async function searchTimes() {
  const { createLocalSource, queryOfText } = await packageOf('knowledge');
  const { questions } = gen(articleCount);
  const source = createLocalSource({ articles: questions.map(articleOf) });
  const asked = questions.slice(0, searches).map(({ title }) => queryOfText(title));
  return timesOf(asked, (query) => source.search(query, { collections: ['common'], locale: 'fr', limit: 5 }));
}

const articleOf = ({ id, title, help = title }) => ({
  id,
  title,
  body: { kind: 'text', text: `${title} ${help}` },
  aliases: [],
  tags: [],
  collection: 'common',
  locale: 'fr',
});

async function lintTimes(n) {
  const [{ lint }, { openScenario }] = [await packageOf('lint'), await packageOf('scenario')];
  const opened = openScenario(translate('filrouge', gen(n), 'step'));
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues[0]));
  return timesOf([1, 2, 3], () => lint(opened.scenario));
}

async function timesOf(list, act) {
  const times = [];
  for (const one of list) {
    const start = performance.now();
    await act(one);
    times.push(performance.now() - start);
  }
  return times;
}
