import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { ran } from '../memory-io.harness.js';
import { nodeIo } from '../node-io.js';
import { validate } from '../commands/validate.js';
import { smallAnswers, smallCase, smallScenario } from '../small-scenario.harness.js';

const overlay = (more: object = {}) => ({ format: 1, extends: '../base.json', id: 'acme', version: '1', ...more });
const layered = (more: object = {}, base: object = {}) => ({
  'clients/base.json': { ...smallScenario, ...base },
  'clients/acme/scenario.json': overlay(more),
});
const lineOf = (held: unknown, text: string) => JSON.stringify(held, null, 2).split(text)[0]?.split('\n').length;
const issuesOf = (stdout: string) =>
  JSON.parse(stdout).files[0].issues.map((issue: Record<string, unknown>) => [
    issue['code'],
    issue['file'],
    issue['line'],
  ]);

it('checks an overlay with its base, and tells each mistake in its own file, at its line', async () => {
  const files = layered(
    { changes: [{ remove: 'afectedUsers' }] },
    { sla: { P2: { respond: 'fifteen', resolve: 'PT1H' } } },
  );

  const { code, stdout } = await ran(['validate', '--json', 'clients/acme/scenario.json'], files);

  expect(code).toBe(1);
  expect(issuesOf(stdout)).toEqual([
    ['unknown-target', 'clients/acme/scenario.json', 8],
    ['bad-duration', 'clients/base.json', lineOf(files['clients/base.json'], 'fifteen')],
  ]);
});

it('tells an id that stands twice with the line and file of the first', async () => {
  const files = layered({ facts: [{ id: 'callerName', type: 'yesNo', value: 'true' }] });

  const { stdout } = await ran(['validate', 'clients/acme/scenario.json'], files);

  const line = lineOf(files['clients/base.json'], '"callerName",');
  expect(stdout).toContain(`the other stands at clients/base.json:${line}:`);
});

it('tells a base that is not JSON by its own mistakes', async () => {
  const files = { ...layered(), 'clients/base.json': '{ "format" 1 }' };

  const { stdout } = await ran(['validate', '--json', 'clients/acme/scenario.json'], files);

  expect(issuesOf(stdout)).toEqual([['invalid-json', 'clients/base.json', 1]]);
});

it('tells a base that is not there, at what names it', async () => {
  const { stdout } = await ran(['validate', 'acme.json'], { 'acme.json': overlay({ extends: 'none.json' }) });

  expect(stdout).toContain('acme.json:3:14 file-missing: There is no file none.json.');
});

it('plays cases and calls on what the overlay makes of its base', async () => {
  const files = {
    ...layered({ changes: [{ set: 'affectedUsers', to: { min: 20 } }] }),
    'clients/acme/cases/one.case.json': { ...smallCase, expect: { ready: false, priority: 'P4' } },
    'answers.json': smallAnswers,
  };

  const tested = await ran(['test', 'clients'], files);
  const run = await ran(['run', 'clients/acme/scenario.json', '--answers', 'answers.json', '--json'], files);

  expect(tested).toMatchObject({ code: 0 });
  expect(JSON.parse(run.stdout).ticket.scenario).toMatchObject({ id: 'acme', version: '1' });
});

it('places findings of lint in the file they are to be mended in', async () => {
  const { stdout } = await ran(
    ['lint', '--json', 'clients/acme/scenario.json'],
    layered({ facts: [{ id: 'unused', type: 'yesNo', value: "scope == 'me'" }] }),
  );

  const findings = JSON.parse(stdout).files[0].findings;
  expect(findings).toContainEqual(expect.objectContaining({ code: 'unused-fact', file: 'clients/acme/scenario.json' }));
});

it('reads nothing outside the folder it may read, whatever leads there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'filrouge-'));
  try {
    await mkdir(join(folder, 'project', 'clients'), { recursive: true });
    await writeFile(join(folder, 'base.json'), JSON.stringify(smallScenario));
    await symlink(join(folder, 'base.json'), join(folder, 'project', 'linked.json'));
    const write = async (name: string, base: string) => {
      const path = join(folder, 'project', 'clients', name);
      await writeFile(path, JSON.stringify(overlay({ extends: base })));
      return path;
    };
    const paths = [await write('up.json', '../../base.json'), await write('link.json', '../linked.json')];
    const codes = async (root: string) => {
      const checked = await Promise.all(paths.map((path) => validate(nodeIo(process), [path], { root })));
      return checked.map(({ files }) => files[0]?.issues.map(({ code }) => code));
    };

    expect(await codes(join(folder, 'project'))).toEqual([['file-outside'], ['file-outside']]);
    expect(await codes(folder)).toEqual([[], []]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
