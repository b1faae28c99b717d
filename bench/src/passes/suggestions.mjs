import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { madeUpArticles } from '../articles.mjs';
import { benchDirectory, dist, repository } from '../paths.mjs';
import { longestTasks } from '../tasks.mjs';

const articleCount = 10_000;
const questions = 100;

/**
 * What suggestions out of 10,000 articles cost a page with a call: from the answer to the list, and the longest the page's
 * main thread was kept by loading and by searching, with the index in a worker and, to compare, on the page and without.
 */
export async function suggestions({ browser: { browser }, server, results, guard, mark, log }) {
  mark('suggestions');
  const { articles, asked } = madeUpArticles(articleCount, questions);
  await guard('suggestions page', () => buildPage(articles));
  for (const place of ['worker', 'page', 'nowhere'])
    await guard(`suggestions ${place}`, async () => {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/p/suggestions/`);
      await page.waitForSelector('html[data-ready]');
      await page.evaluate(() => globalThis.bench.open());
      const loading = await longestTasks(page, () => page.evaluate((where) => globalThis.bench.load(where), place));
      const searching = await longestTasks(page, () => page.evaluate(answerAll, asked));
      const reading = { place, articles: articleCount, loading: loading.longest, searching: searching.longest };
      results.suggestions.push({ ...reading, answers: searching.value });
      log('suggestions', place, 'longest task ms', loading.longest, searching.longest);
      await page.close();
    });
}

/** In the page: one answer after the other, as a caller changes their mind. */
async function answerAll(texts) {
  const readings = [];
  for (const text of texts) {
    readings.push(await globalThis.bench.answer(text));
    await new Promise((later) => setTimeout(later, 30));
  }
  return readings;
}

async function buildPage(articles) {
  const outDir = path.join(dist, 'suggestions');
  await build({
    root: path.join(benchDirectory, 'suggestions'),
    configFile: false,
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, reportCompressedSize: false, modulePreload: { polyfill: false } },
  });
  const { createLocalSource, indexText } = await import(path.join(repository, 'packages/knowledge/dist/index.js'));
  await writeFile(path.join(outDir, 'articles.json'), indexText(createLocalSource({ articles }).toJSON()));
}
