/**
 * Measures how many slips in the examples the check, lint or a case report, and writes docs/mutation.md:
 * `node scripts/mutate.mjs [edits of each] [seed] [folder…]`, after a build. A minute or so of a processor for 300 edits of one
 * example. With folders named, the others keep the reading they had.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mutate, nodeIo } from '@filrouge/cli';

const folderOfExamples = 'examples/scenarios';
const fileOfReadings = 'bench/results/mutation.json';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [edits = 300, seed = 1] = process.argv.slice(2, 4).map(Number);
const named = process.argv.slice(4);
const folders = named.length > 0 ? named : examples();
let readings = named.length > 0 ? JSON.parse(readFileSync(fileOfReadings, 'utf8')) : [];
for (const folder of folders) {
  const { scenarios, percent } = await mutate(nodeIo(process), [folder], { edits, seed });
  readings = [...readings.filter(({ file }) => !file.startsWith(`${folder}/`)), ...scenarios.map(readingOf)];
  console.log(`${folder}: ${percent} %`);
}
readings = readings.toSorted((one, other) => (one.file < other.file ? -1 : 1));
writeFileSync(fileOfReadings, `${JSON.stringify(readings)}\n`);
writeFileSync('docs/mutation.md', documentOf(readings));

/** Folders of examples that have scenarios below them. */
function examples() {
  const entries = readdirSync(folderOfExamples, { recursive: true }).map(String);
  const scenarios = entries.filter((entry) => entry.endsWith('/scenario.json'));
  return [...new Set(scenarios.map((entry) => `${folderOfExamples}/${entry.split('/')[0]}`))];
}

/** Without the values, which the scenarios hold. */
function readingOf({ unseen, ...counts }) {
  return { ...counts, seed, unseen: unseen.map(({ kind, file, path }) => ({ kind, file, path })) };
}

function documentOf(all) {
  return `# What a slip in a scenario meets

Small edits by chance in each example, one at a time. An edit _changes calls_ when the scenario no longer reads, or when a
case, a call that explores or a call by chance gets another path, priority, routing, due time or ticket text. Of these, so
many are reported by \`filrouge validate\`, \`test\` or \`lint --preset strict\`. Wordings are not edited: one is as right as
another.

| Example | Edits | Seed | Check | Case | Lint | No change seen | Change calls | Unseen | Reported |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${all.map(rowOf).join('\n')}

Written by \`node scripts/mutate.mjs ${edits} ${seed}\`; \`filrouge mutate\` with the folder of an example, its edits and its seed gives
its rows again. \`npm test\` makes a few others in one base and its clients each time, and fails where far fewer are reported than
chance explains.

## What nothing reports

Every place stands in [mutation.json](../${fileOfReadings}).

| Kind | How many | For instance |
| --- | --- | --- |
${kindsOf(all.flatMap(({ unseen }) => unseen)).join('\n')}
`;
}

/** A file below the folder of examples. */
function placeOf(file) {
  return file.split('/').slice(2).join('/');
}

function rowOf({ file, edits: made, seed: chosen, verdicts, changing, percent }) {
  const { check, case: failed, lint, same, unseen } = verdicts;
  const counts = [made, chosen, check, failed, lint, same, changing, unseen, `${percent} %`];
  return `| ${[placeOf(file).replace('/scenario.json', ''), ...counts].join(' | ')} |`;
}

function kindsOf(unseen) {
  const byKind = {};
  for (const one of unseen) (byKind[one.kind] ??= []).push(one);
  return Object.entries(byKind)
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([kind, all]) => `| ${kind} | ${all.length} | \`${placeOf(all[0].file)}${all[0].path}\` |`);
}
