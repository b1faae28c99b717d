/**
 * How long linting and exploring take as a scenario grows, and refusing one with thousands of mistakes; runs what was built.
 * Chained conditions are the hard case: each question rests on those before. `--write` puts the figures into
 * docs/performance.md.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseScenario } from '@filrouge/scenario';
import { explore, lint } from './dist/index.js';

const options = ['a', 'b', 'c', 'd'].map((value) => ({ value, label: value }));

function chained(count) {
  const items = Array.from({ length: count }, (_, place) => ({
    type: 'choice',
    id: `q${place}`,
    label: `Question about part ${place}`,
    options,
    ...(place === 0
      ? { required: true }
      : { when: `q${place - 1} == 'a' || q${Math.max(0, place - 7)} in ['b', 'c']` }),
  }));
  const category = items.slice(0, count / 10).map(({ id }, place) => ({ when: `${id} == 'd'`, is: `c${place}` }));
  return {
    format: 1,
    id: 'chained',
    version: '1',
    locales: ['en'],
    title: 'Chained',
    client: { id: 'acme', name: 'Acme' },
    steps: [{ id: 'all', title: 'All', items }],
    ticket: { title: 'Report {{ q0 }}', category: [...category, { is: 'other' }] },
  };
}

/** The processor's time, in milliseconds, tells what a busy machine's clock does not. */
function taken(work) {
  const spent = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(spent);
  return { result, cpuMs: Math.round((user + system) / 1000) };
}

/** Three runs of the same: the first compiles, the least is the work. */
function leastOf(work) {
  const runs = [1, 2, 3].map(() => taken(work));
  return { result: runs[0].result, cpuMs: Math.min(...runs.map(({ cpuMs }) => cpuMs)) };
}

function read(source) {
  const parsed = parseScenario(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues[0]));
  return parsed.scenario;
}

const items = (count, more) =>
  Array.from({ length: count }, (_, place) => ({ type: 'text', id: `q${place}`, ...more(place) }));
const withItems = (made) => ({ ...chained(10), steps: [{ id: 'all', title: 'All', items: made }] });

/** Scenarios that are wrong all over. */
const hostile = {
  '4,000 questions, three mistakes each': () =>
    withItems(items(4000, (place) => ({ labl: 'x', when: `nobody${place} ==`, stray: 1 }))),
  '5,000 questions with a misspelt key': () => withItems(items(5000, () => ({ lable: 'Q' }))),
  '5,000 questions that read unknown names': () =>
    withItems(items(5000, (place) => ({ label: 'Q', when: `p${place}x` }))),
  '20,000 questions of one id': () => withItems(items(20_000, () => ({ label: 'Q', id: 'same' }))),
  '100,000 options with a misspelt key': () =>
    withItems([
      {
        type: 'choice',
        id: 'many',
        label: 'Many',
        options: Array.from({ length: 100_000 }, () => ({ valu: 'a', label: 'A' })),
      },
    ]),
};

const rows = [];
for (const count of [100, 1000, 2000, 5000]) {
  const scenario = read(chained(count));
  const { cpuMs } = leastOf(() => lint(scenario, { preset: 'strict', today: '2026-01-01' }));
  rows.push([`lint, ${count.toLocaleString('en')} questions`, cpuMs]);
}
for (const count of [100, 1000]) {
  const scenario = read(chained(count));
  const { result, cpuMs } = taken(() => explore(scenario, { from: '2026-01-05T00:00:00Z' }));
  const found = result.filter(({ state }) => state === 'reached').length;
  rows.push([`explore, ${count.toLocaleString('en')} questions: ${found} of ${result.length} points reached`, cpuMs]);
}
for (const [name, made] of Object.entries(hostile)) {
  const source = made();
  rows.push([`refuse ${name}`, leastOf(() => parseScenario(source)).cpuMs]);
}
const table = ['| work | ms of CPU |', '| :--- | ---: |', ...rows.map(([what, cpuMs]) => `| ${what} | ${cpuMs} |`)];
console.log(table.join('\n'));

if (process.argv.includes('--write')) {
  const page = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
  const text = await readFile(page, 'utf8');
  const marks = /(<!-- lint -->\n)[^]*?(<!-- \/lint -->)/;
  if (!marks.test(text)) throw new Error('docs/performance.md has no <!-- lint --> … <!-- /lint -->');
  await writeFile(
    page,
    text.replace(marks, (_, before, after) => `${before}\n${table.join('\n')}\n\n${after}`),
  );
}
