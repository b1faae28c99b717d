import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, it } from 'vitest';
import { nodeIo } from './node-io.js';

const folder = mkdtempSync(join(tmpdir(), 'filrouge-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A process with this input, terminal and environment. */
function processWith({ input = '', isTTY = false, env = {} }): NodeJS.Process {
  const stdout = { isTTY, hasColors: () => env !== undefined && !('NO_COLOR' in env), write: () => true };
  return { stdin: Readable.from([Buffer.from(input)]), stdout, stderr: stdout, env } as unknown as NodeJS.Process;
}

it('reads files and the standard input', async () => {
  writeFileSync(join(folder, 'one.json'), '{}');
  const io = nodeIo(processWith({ input: 'typed' }));

  expect(String(await io.readFile(join(folder, 'one.json')))).toBe('{}');
  expect(String(await io.readFile('-'))).toBe('typed');
  await expect(io.readFile(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
});

it('tells what stands in a folder, and that a file is none', async () => {
  mkdirSync(join(folder, 'sub/inner'), { recursive: true });
  writeFileSync(join(folder, 'sub/a.json'), '');
  const io = nodeIo(processWith({}));

  expect(await io.readFolder(join(folder, 'sub'))).toEqual([
    { name: 'a.json', isFolder: false },
    { name: 'inner', isFolder: true },
  ]);
  expect(await io.readFolder(join(folder, 'sub/a.json'))).toBeUndefined();
  expect(await io.readFolder(join(folder, 'none'))).toBeUndefined();
});

it('colours a terminal only, and not when told not to', () => {
  const colours = (options: object) => nodeIo(processWith(options)).hasColors;

  expect([colours({ isTTY: true }), colours({}), colours({ isTTY: true, env: { NO_COLOR: '1' } })]).toEqual([
    true,
    false,
    false,
  ]);
});

it.each([
  [{ LANG: 'fr_FR.UTF-8' }, 'fr-FR'],
  [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'en_GB' }, 'en-GB'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'C', LC_MESSAGES: '' }, 'en'],
  [{}, 'en'],
])('speaks the language of %j', (env, locale) => {
  expect(nodeIo(processWith({ env })).locale).toBe(locale);
});
