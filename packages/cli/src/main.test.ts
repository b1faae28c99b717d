import { expect, it } from 'vitest';
import { commands } from './commands/index.js';
import { ran } from './memory-io.harness.js';
import { packageVersion } from './package-version.js';

it('tells its commands when asked for help', async () => {
  for (const given of [['--help'], ['-h'], ['help']]) {
    const { code, stdout, stderr } = await ran(given);

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
    for (const { name, summary } of commands) expect(lines).toContainEqual([name, summary.en]);
  }
});

it('tells how a command is used, in either way of asking', async () => {
  const asked = await ran(['help', 'run']);
  const flagged = await ran(['run', '--help']);

  expect(asked).toEqual(flagged);
  expect(asked.code).toBe(0);
  expect(asked.stdout).toContain('Usage: filrouge run FILE [OPTIONS]');
  expect(asked.stdout).toMatch(/^ {2}--answers FILE +answers by question/m);
});

it('helps in French', async () => {
  const asked = await ran(['help', 'validate', '--locale', 'fr']);
  const own = await ran(['--help'], {}, { locale: 'fr-CA' });

  expect(asked.stdout).toContain('dire chaque erreur');
  expect(own.stdout).toContain('Commandes :');
});

it('tells its version', async () => {
  expect(await ran(['--version'])).toEqual({ code: 0, stdout: `${packageVersion()}\n`, stderr: '' });
});

it.each([
  [[], 'A command is missing.'],
  [['validte', 'x.json'], 'There is no command "validte". Did you mean validate?'],
  [['frobnicate'], 'Known: new, validate, lint, run, test,'],
  [['help', 'rnu'], 'Did you mean run?'],
  [['--json', 'validate'], 'There is no option --json here. Options stand after the command.'],
  [['validate'], '"validate" needs FILE…. See: filrouge help validate'],
  [['validate', 'x.json', '--jsno'], '"validate" has no option --jsno. Did you mean --json?'],
  [['validate', 'x.json', '-x'], '"validate" has no option -x.'],
  [['validate', 'x.json', '--json=yes'], '--json takes no value.'],
  [['run', 'x.json', '--answers'], '--answers needs a value: --answers FILE'],
  [['run', 'x.json', '--answers', '--json'], '--answers needs a value: --answers FILE'],
  [['schema', 'tickets'], '"tickets" may not stand here. Did you mean ticket?'],
  [['schema', 'ticket', 'scenario'], '"scenario" is one too many.'],
  [['validate', 'x.json', '--locale', '!'], '"!" is not a language tag.'],
])('is told wrong use: %j', async (given, told) => {
  const { code, stdout, stderr } = await ran(given);

  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.startsWith('filrouge: ')).toBe(true);
  expect(stderr).toContain(told);
});

it('tells a failure of its own without a stack', async () => {
  const broken = { readFile: () => Promise.resolve(undefined as unknown as Uint8Array) };

  const { code, stderr } = await ran(['validate', 'x.json'], {}, broken);

  expect(code).toBe(2);
  expect(stderr).toMatch(/^filrouge: filrouge itself failed: .+\n$/);
});
