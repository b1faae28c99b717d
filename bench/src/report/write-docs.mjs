/** Puts the figures of a run into docs/performance.md, between its marks: `node bench/src/report/write-docs.mjs [name]`. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../../../scripts/shell.mjs';
import { benchDirectory, repository } from '../paths.mjs';
import { goalTable } from './goals.mjs';
import { machineLines } from './markdown.mjs';
import { coreTable } from './tables.mjs';

const out = process.argv[2] ?? 'latest';
const page = path.join(repository, 'docs/performance.md');
const results = JSON.parse(await readFile(path.join(benchDirectory, 'results', `${out}.json`), 'utf8'));

const parts = {
  machine: machineLines(results),
  goals: goalTable(results),
  core: coreTable(results, 'chained', 'apply') ?? 'Not measured.',
};

let text = await readFile(page, 'utf8');
for (const [name, content] of Object.entries(parts)) {
  const marks = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  if (!marks.test(text)) throw new Error(`docs/performance.md has no <!-- ${name} --> … <!-- /${name} -->`);
  text = text.replace(marks, (_, before, after) => `${before}\n${content}\n\n${after}`);
}
await writeFile(page, text);
run(path.join(repository, 'node_modules/.bin/oxfmt'), [page]);
