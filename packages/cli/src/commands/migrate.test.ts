import { expect, it } from 'vitest';
import { memoryIo, ran } from '../memory-io.harness.js';
import { smallScenario } from '../small-scenario.harness.js';
import { migrate } from './migrate.js';

const draft = {
  format: 0,
  id: 'acme',
  version: '0.9',
  title: 'Acme',
  client: { id: 'acme', name: 'Acme' },
  steps: [{ id: 'one', title: 'One', questions: [{ id: 'blocked', kind: 'bool', text: 'Blocked', mandatory: true }] }],
};

it('shows what comes of an older format, and leaves the file alone', async () => {
  const { code, stdout, stderr } = await ran(['migrate', 'old.json'], { 'old.json': draft });

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ format: 1, steps: [{ items: [{ type: 'yesNo', required: true }] }] });
});

it('writes it when told to, over the file or beside it', async () => {
  const io = memoryIo({ 'old.json': draft });

  await migrate(io, { scenario: 'old.json' });
  const before = io.written.size;
  const report = await migrate(io, { scenario: 'old.json', overwrites: true });
  await migrate(memoryIo({ 'old.json': draft }), { scenario: 'old.json' });

  expect(before).toBe(0);
  expect(report).toMatchObject({ ok: true, from: 0, out: 'old.json' });
  expect(JSON.parse(io.written.get('old.json') ?? '')).toEqual(report.scenario);
});

it('tells what is left out at its line, beside the scenario', async () => {
  const { code, stdout, stderr } = await ran(['migrate', 'old.json'], { 'old.json': { theme: 'dark', ...draft } });

  expect(code).toBe(1);
  expect(JSON.parse(stdout)).not.toHaveProperty('theme');
  expect(stderr).toContain('old.json:2:3 not-migrated: "theme" has no place in the new format and is left out.');
});

it('tells a format nobody knows, and points an older one here', async () => {
  const newer = await ran(['migrate', 'new.json'], { 'new.json': { ...smallScenario, format: 7 } });
  const older = await ran(['validate', 'old.json'], { 'old.json': draft });

  expect(newer.code).toBe(1);
  expect(newer.stdout).toContain('format-unsupported: This is written in format 7; this version reads format 1.');
  expect(older.stdout).toContain('filrouge migrate FILE');
});
