/**
 * Measures how many slips in the examples the check, lint or a case report, and writes docs/mutation.md:
 * `node scripts/mutate.mjs [edits of each] [seed]`, after a build. It takes minutes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mutate, nodeIo } from '@filrouge/cli';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [edits = 300, seed = 1] = process.argv.slice(2).map(Number);
const report = await mutate(nodeIo(process), ['examples/scenarios'], { edits, seed });

const row = (name, { edits: made, verdicts, changing, percent }) =>
  `| ${[name, made, verdicts.check, verdicts.case, verdicts.lint, verdicts.same, changing, verdicts.unseen, `${percent} %`].join(' | ')} |`;

writeFileSync(
  'docs/mutation.md',
  `# What a slip in a scenario meets

Written by \`node scripts/mutate.mjs ${edits} ${seed}\`: small edits by chance in each example, one at a time. An edit _changes
calls_ when the scenario no longer reads, or when a case, a call that explores or a call by chance gets another path,
priority, routing, due time or ticket text. Of these, so many are reported by \`filrouge validate\`, \`test\` or
\`lint --preset strict\`. Wordings are not edited: one is as right as another.

| Example | Edits | Check | Case | Lint | No change seen | Change calls | Unseen | Reported |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${report.scenarios.map((one) => row(one.file.split('/').slice(2, -1).join('/'), one)).join('\n')}
${row('**All**', report)}

\`npm test\` makes a few others in one example each time, and fails where far fewer are reported than chance explains.

## What nothing reports

${report.scenarios.flatMap(({ unseen }) => unseen.map(({ kind, file, path }) => `- ${kind}: \`${file.split('/').slice(2).join('/')}${path}\``)).join('\n')}
`,
);
console.log(`${report.percent} % of ${report.changing}`);
