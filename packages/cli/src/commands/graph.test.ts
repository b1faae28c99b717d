import { expect, it } from 'vitest';
import { memoryIo, ran } from '../memory-io.harness.js';
import { smallScenario } from '../small-scenario.harness.js';
import { graph } from './graph.js';

const files = { 'a.json': smallScenario };

it('prints a picture, in the language asked for', async () => {
  const { code, stdout } = await ran(['graph', 'a.json', '--locale', 'en'], files);

  expect(code).toBe(0);
  expect(stdout).toMatch(/^<svg xmlns/);
  expect(stdout).toContain('>A team</text>');
});

it('writes the form that the name of the file says', async () => {
  const io = memoryIo(files);

  const report = await graph(io, { scenario: 'a.json', out: 'docs/a.mmd' });

  expect(report).toMatchObject({ ok: true, out: 'docs/a.mmd' });
  expect(io.written.get('docs/a.mmd')).toMatch(/^flowchart TD\n/);
});

it('gives programs the outline', async () => {
  const { stdout } = await ran(['graph', 'a.json', '--json'], files);

  expect(JSON.parse(stdout)).toMatchObject({ ok: true, flow: { id: 'acme-incident', nodes: [{ id: 'problem' }, {}] } });
});

it('draws nothing of a scenario with mistakes, and tells them', async () => {
  const { code, stdout } = await ran(['graph', 'a.json'], { 'a.json': { ...smallScenario, id: 12 } });

  expect(code).toBe(1);
  expect(stdout).toContain('a.json:3:9');
});

it('is told wrong use: an unknown form, or a source as the target', async () => {
  const form = await ran(['graph', 'a.json', '--as', 'svgg'], files);
  const over = await ran(['graph', 'a.json', '-o', 'a.json'], files);

  expect([form.code, over.code]).toEqual([2, 2]);
  expect(form.stderr).toContain('Did you mean svg?');
});
