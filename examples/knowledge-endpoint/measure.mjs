/**
 * How long a search takes among many articles: `PG_URL=… node measure.mjs [100000]`. The articles are made up, of words as
 * unevenly spread as a language's; a question has words of one of them. Through the endpoint and the source, as a page asks.
 */
import { endpointSource, fetchTransport, queryOfText } from '@filrouge/knowledge';
import pg from 'pg';
import { countWords, putArticles } from './search.mjs';
import { openEndpoint } from './serve.mjs';

const count = Number(process.argv[2] ?? 100_000);
const collection = `measure-${count}`;
const questions = 400;
const endpoint = await openEndpoint({ url: process.env.PG_URL, collection });
const random = randomFrom(7);
const vocabulary = Array.from({ length: 40_000 }, (_, at) => `${word(random)}${at.toString(36)}`);
const articles = Array.from({ length: count }, (_, at) => articleAt(at));

const { rows } = await endpoint.pool.query('select count(*) from kb_article where collection = $1', [collection]);
if (Number(rows[0].count) !== count) await fill();

const source = endpointSource({ transport: fetchTransport({ fetch, baseUrl: endpoint.url }), collection });
const times = [];
let found = 0;
for (let at = 0; at < questions; at += 1) {
  const expected = articles[Math.floor(random() * count)];
  const text = questionFor(expected);
  const start = performance.now();
  const { hits } = await source.search(queryOfText(text), { limit: 8 });
  times.push(performance.now() - start);
  if (hits.some(({ article }) => article.id === expected.id)) found += 1;
}
times.sort((a, b) => a - b);
const percentile = (share) => times[Math.floor(times.length * share)].toFixed(1);
console.log(
  `${count} articles, ${questions} questions: p50 ${percentile(0.5)} ms, p95 ${percentile(0.95)} ms, p99 ${percentile(0.99)} ms, found ${((100 * found) / questions).toFixed(1)} %`,
);
await endpoint.close();

/** On connections of their own: a search may take two seconds, putting many articles in may not end sooner. */
async function fill() {
  const pool = new pg.Pool({ connectionString: process.env.PG_URL });
  await pool.query('delete from kb_article where collection = $1', [collection]);
  for (let at = 0; at < count; at += 2_000) await putArticles(pool, articles.slice(at, at + 2_000));
  await countWords(pool, collection);
  await pool.end();
}

function articleAt(at) {
  return {
    id: `${collection}-${at}`,
    collection,
    locale: 'fr',
    title: wordsOf(7),
    summary: wordsOf(14),
    body: wordsOf(99),
  };
}

function wordsOf(length) {
  return Array.from({ length }, () => anyWord()).join(' ');
}

/** Zipf's law: the second word is half as frequent as the first, and so on. */
function anyWord() {
  return vocabulary[Math.min(vocabulary.length - 1, Math.floor(vocabulary.length ** random()) - 1)];
}

/** Three words of the title, two of the text, and two that everybody says. */
function questionFor({ title, body }) {
  const some = [...title.split(' ').slice(0, 3), ...body.split(' ').slice(0, 2)];
  return [...some, vocabulary[0], vocabulary[1]].join(' ');
}

function word(next) {
  const letters = 'aeioubcdfglmnprst';
  return Array.from({ length: 5 + Math.floor(next() * 4) }, () => letters[Math.floor(next() * letters.length)]).join(
    '',
  );
}

/** Mulberry32: the same articles in every run. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
