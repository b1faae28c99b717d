/**
 * Writes every generated file that is committed: `node scripts/generate.mjs`, after a build. With `--check` it writes
 * nothing and fails on a stale one; with `--references` it writes only the project references, which the build needs.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { documentFiles } from './generate/documents.mjs';
import { frameworkFiles } from './generate/frameworks.mjs';
import { knowledgeFiles } from './generate/knowledge.mjs';
import { referenceFiles } from './generate/references.mjs';
import { schemaFiles } from './generate/schemas.mjs';
import { bin } from './shell.mjs';
import { record } from './tally.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const has = (flag) => process.argv.includes(flag);
const files = [
  ...referenceFiles(),
  ...(has('--references')
    ? []
    : [...(await schemaFiles()), ...(await documentFiles()), ...frameworkFiles(), ...(await knowledgeFiles())]),
];
if (has('--check')) check();
else write();

function isFresh({ path, value, text }) {
  if (!existsSync(path)) return false;
  const written = readFileSync(path, 'utf8');
  return text === undefined ? isDeepStrictEqual(JSON.parse(written), plain(value)) : written === text;
}

/** As it reads back from a file: without undefined members. */
function plain(value) {
  return JSON.parse(JSON.stringify(value));
}

function check() {
  const stale = files.filter((file) => !isFresh(file));
  for (const file of files) console.log(stale.includes(file) ? 'FAIL' : 'ok  ', `fresh: ${file.path}`);
  if (stale.length > 0) console.error('Run `npm run generate` and commit the result.');
  record('generated', files.length - stale.length, stale.length);
  process.exitCode = stale.length > 0 ? 1 : 0;
}

function write() {
  const stale = files.filter((file) => !isFresh(file));
  for (const { path, value, text } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text ?? `${JSON.stringify(value, null, 2)}\n`);
    console.log(`wrote ${path}`);
  }
  const formatted = stale
    .filter(({ path, text }) => text === undefined && !path.includes('/schema/'))
    .map(({ path }) => path);
  if (formatted.length > 0) bin('oxfmt', ...formatted);
}
