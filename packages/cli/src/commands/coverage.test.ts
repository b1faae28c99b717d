import { expect, it } from 'vitest';
import { readJsonFile } from '../json/json-file.js';
import { memoryIo, ran } from '../memory-io.harness.js';
import { smallCase, smallScenario } from '../small-scenario.harness.js';
import { coverage } from './coverage.js';
import { test } from './test.js';

const files = { 'acme/scenario.json': smallScenario, 'acme/cases/team.case.json': smallCase };

it('counts by kind what the cases reach, and lists the rest', async () => {
  const { code, stdout } = await ran(['coverage', 'acme'], files);

  expect(code).toBe(0);
  expect(stdout).toContain('options                 1 / 2     50 %');
  expect(stdout).toContain('cells of the matrix     1 / 2     50 %  and 7 that no call can reach');
  expect(stdout).toContain('    option scope=me\n');
  expect(stdout).toContain('    rule escalation[2] (/escalation/1)\n');
});

it('fails below the least that is asked, of the kinds that are counted', async () => {
  const below = await ran(['coverage', 'acme', '--min', '60', '--of', 'option,rule'], files);
  const above = await ran(['coverage', 'acme', '--min', '100', '--of', 'step'], files);

  expect([below.code, above.code]).toEqual([1, 0]);
});

it('shows how a call gets there when it explores', async () => {
  const { stdout } = await ran(['coverage', 'acme', '--explore', '--of', 'option'], files);

  expect(stdout).toContain('    option scope=me\n      reached by {"scope":"me"}');
});

it('writes cases that pass, and then nothing is left', async () => {
  const io = memoryIo(files);

  const first = await coverage(io, ['acme'], { exploreFrom: '2026-11-16T00:00:00Z', writeCases: 'acme/cases' });
  const second = await coverage(io, ['acme'], { min: 100 });

  expect(first.scenarios[0]?.written).toEqual(['acme/cases/low-medium.case.json']);
  expect(second).toMatchObject({ ok: true });
});

it('counts what is asked once a row once, and writes cases with rows that pass', async () => {
  const parts = {
    type: 'repeat',
    id: 'parts',
    label: 'Part',
    max: 4,
    items: [{ type: 'yesNo', id: 'burnt', label: 'Burnt?' }],
  };
  const down = { type: 'yesNo', id: 'down', label: 'Down?', required: true };
  const tag = { type: 'text', id: 'tag', label: 'Tag', when: 'down' };
  const machines = { type: 'repeat', id: 'machines', label: 'Machine', max: 5, items: [down, tag, parts] };
  const withRows = { ...smallScenario, locales: ['en'], steps: [{ id: 'rows', title: 'Rows', items: [machines] }] };
  const { context: _context, priority: _priority, escalation: _escalation, sla: _sla, ...rest } = withRows;
  const io = memoryIo({
    'rows/scenario.json': { ...rest, title: 'Rows', ticket: { title: 'Rows' }, instructions: [] },
  });

  const first = await coverage(io, ['rows'], { exploreFrom: '2026-11-16T00:00:00Z', writeCases: 'rows/cases' });
  const second = await coverage(io, ['rows'], { min: 100, kinds: ['item'] });
  const played = await test(io, ['rows']);

  const items = first.scenarios.flatMap(({ points }) => points).filter(({ kind }) => kind === 'item');
  expect(items.map(({ id }) => id)).toEqual(['down', 'tag', 'burnt', 'parts', 'machines']);
  expect(second).toMatchObject({ ok: true });
  expect(played).toMatchObject({ ok: true, failed: 0 });
  const written = await Promise.all((first.scenarios[0]?.written ?? []).map((path) => readJsonFile(io, path)));
  expect(written.map(({ value }) => value)).toContainEqual(
    expect.objectContaining({ answers: { machines: [{ down: true, parts: [{}] }] } }),
  );
});

it('writes beside a case of that name, never over it', async () => {
  const mine = { title: 'Mine', answers: {}, expect: {} };
  const io = memoryIo({ ...files, 'acme/cases/scope-me.case.json': mine });

  const { scenarios } = await coverage(io, ['acme'], { exploreFrom: '2026-11-16T00:00:00Z', writeCases: 'acme/cases' });

  expect(scenarios[0]?.written).toEqual(['acme/cases/scope-me-2.case.json']);
  expect((await readJsonFile(io, 'acme/cases/scope-me.case.json')).value).toEqual(mine);
});

it('is told wrong use', async () => {
  const percent = await ran(['coverage', 'acme', '--min', 'all'], files);
  const kind = await ran(['coverage', 'acme', '--of', 'rules'], files);

  expect([percent.code, kind.code]).toEqual([2, 2]);
  expect(kind.stderr).toContain('Did you mean rule?');
});

it('counts nothing of a scenario with a mistake', async () => {
  const { code, stdout } = await ran(['coverage', 'acme', '--json'], { ...files, 'acme/scenario.json': '{' });

  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, scenarios: [{ ok: false, points: [], issues: [{}] }] });
});
