import path from 'node:path';
import { repository } from '../paths.mjs';
import { gen } from '../script.mjs';
import { translate } from '../translate/index.mjs';

const articleCount = 10_000;
const searches = 200;
const lintSizes = [100, 1000];

const packageOf = (name) => import(path.join(repository, 'packages', name, 'dist/index.js'));

/** What stands beside an answer: suggestions out of 10,000 articles, and the lint of a whole scenario. No page. */
export async function desk({ results, guard, mark }) {
  mark('desk');
  await guard('suggestions', async () => {
    results.desk.push({ what: `suggestions of ${articleCount} articles, a search`, times: await searchTimes() });
  });
  for (const n of lintSizes)
    await guard(`lint ${n}`, async () => {
      results.desk.push({ what: `lint of ${n} questions`, times: await lintTimes(n) });
    });
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
