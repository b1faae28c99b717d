/**
 * Scores our search beside others on public questions, all in one run: `node bench/knowledge/run.mjs [folder]`. With a
 * folder it scores the set found there instead. Writes figures.json and the tables of README.md and docs/knowledge.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { bin, pnpm } from '../../scripts/shell.mjs';

const folder = process.argv[2] && resolve(process.argv[2]);
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
bin('tsc', '-b', 'packages/knowledge');
process.chdir('bench/knowledge');
if (!existsSync('node_modules')) pnpm(['install', '--ignore-workspace', '--frozen-lockfile', '--ignore-scripts']);

const { ownSet, publicSets } = await import('./load-sets.mjs');
const { scoreSets } = await import('./score-sets.mjs');
const { replaceTable, summaryTable, wholeTable } = await import('./tables.mjs');

const figures = await scoreSets(folder ? ownSet(folder) : publicSets('test'));
console.log(wholeTable(figures));
if (!folder) {
  writeFileSync('figures.json', `${JSON.stringify(figures, null, 2)}\n`);
  write('README.md', wholeTable(figures));
  write('../../docs/knowledge.md', summaryTable(figures));
  process.chdir('../..');
  bin('oxfmt', 'bench/knowledge', 'docs/knowledge.md');
}

function write(path, table) {
  writeFileSync(path, replaceTable(readFileSync(path, 'utf8'), table));
}
