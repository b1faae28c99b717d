import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { benchDirectory } from '../paths.mjs';

const execute = promisify(execFile);
const worker = path.join(benchDirectory, 'src/core/worker.mjs');
const engines = path.join(benchDirectory, 'src/core/engines');
const budgetMs = 3000;
const longestMs = 240_000;

/** One answer without a page, with the conditions that read it. */
export const core = (bench) => measureAll(bench, 'plain');
/** The same where conditions chain: an answer may show or hide the nine questions after it. */
export const chain = (bench) => measureAll(bench, 'chained');

async function measureAll({ coreSizes, engines: wanted, results, guard, mark, save }, script) {
  const files = await readdir(engines);
  const names = files
    .map((file) => path.basename(file, '.mjs'))
    .filter((name) => wanted.length === 0 || wanted.includes(name));
  for (const n of coreSizes) {
    mark(`core ${script} n=${n}`);
    for (const name of names.toSorted()) {
      await guard(`core ${name} ${script} ${n}`, async () => {
        const memory = ['--expose-gc', '--max-old-space-size=6000'];
        const args = [...memory, worker, name, script, String(n), String(budgetMs)];
        const { stdout } = await execute(process.execPath, args, { timeout: longestMs, maxBuffer: 1e8 });
        const reading = JSON.parse(stdout.trim().split('\n').at(-1));
        if (reading.isLeftOut) return;
        results.core.push(reading);
      });
    }
    await save();
  }
}
