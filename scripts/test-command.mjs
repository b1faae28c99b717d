/** Runs the command `filrouge` as a user has it, from node_modules/.bin, in processes of its own. Needs the types step. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { record } from './tally.mjs';

const isWindows = process.platform === 'win32';
const scenario = 'examples/scenarios/logistique/scenario.json';

/** `input` is what is typed in; without it nobody reads what is printed. `holds` sees { code, stdout, stderr }. */
const tests = [
  {
    name: 'tells its version',
    args: ['--version'],
    input: '',
    holds: ({ code, stdout }) => code === 0 && /^\d+\.\d+\.\d+/.test(stdout),
  },
  {
    name: 'finds no mistake in the examples',
    args: ['validate', 'examples'],
    input: '',
    holds: ({ code, stderr }) => code === 0 && stderr === '',
  },
  {
    name: 'plays the cases of the examples',
    args: ['test', 'examples'],
    input: '',
    holds: ({ code, stderr }) => code === 0 && stderr === '',
  },
  {
    name: 'tells a mistake at its place',
    args: ['validate', '-'],
    input: '{\n  "format": 1,\n}',
    holds: ({ code, stdout, stderr }) => code === 1 && stdout.startsWith('-:2:14 invalid-json: ') && stderr === '',
  },
  {
    name: 'plays answers from the standard input',
    args: ['run', scenario, '--answers', '-', '--json'],
    input: '{"callerName": "Zoé"}',
    holds: ({ code, stdout }) => code === 0 && JSON.parse(stdout).ticket.answers.some(({ value }) => value === 'Zoé'),
  },
  {
    name: 'tells wrong use on the standard error, without a stack',
    args: ['validte'],
    input: '',
    holds: ({ code, stdout, stderr }) =>
      code === 2 && stdout === '' && stderr.includes('validate') && !/^ +at /m.test(stderr),
  },
  {
    name: 'minds no reader that stops listening',
    args: ['schema'],
    holds: ({ code, stderr }) => code === 0 && stderr === '',
  },
];

let failed = 0;
for (const { name, args, input, holds } of tests) {
  const result = await filrouge(args, input);
  const isPassed = holds(result);
  if (!isPassed) failed += 1;
  console.log(isPassed ? 'ok  ' : 'FAIL', `command: ${name}`, isPassed ? '' : JSON.stringify(result));
}
record('command', tests.length - failed, failed);
process.exitCode = failed > 0 ? 1 : 0;

async function filrouge(args, input) {
  const child = spawn('node_modules/.bin/filrouge', args, { shell: isWindows, env: { ...process.env, LC_ALL: 'C' } });
  if (input === undefined) child.stdout.destroy();
  child.stdin.on('error', () => {}).end(input);
  const ended = once(child, 'close');
  const [stdout, stderr] = await Promise.all([input === undefined ? '' : text(child.stdout), text(child.stderr)]);
  const [code] = await ended;
  return { code, stdout, stderr };
}
