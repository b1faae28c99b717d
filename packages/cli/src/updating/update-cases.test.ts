import { expect, it } from 'vitest';
import { main } from '../main.js';
import { memoryIo, ran } from '../memory-io.harness.js';
import { smallCase, smallScenario } from '../small-scenario.harness.js';
import { updateCases } from './update-cases.js';

/** Two differences, a key that is right, a layout of somebody's own. */
const wrong = `{
    "expect":   { "priority": "P3", "group": "network",
                  "tags": ["x"] },
    "title": "A team of twelve", "at": "2026-11-20T09:00:00Z",
    "answers": ${JSON.stringify(smallCase.answers)}
}
`;
const mended = wrong.replace('"P3"', '"P2"').replace('["x"]', '[]');
const refused = { ...smallCase, title: 'Nobody', answers: { scope: 'nobody' }, expect: { priority: 'P1' } };
const files = {
  'acme/scenario.json': smallScenario,
  'acme/cases/a.case.json': wrong,
  'acme/cases/b.case.json': { ...smallCase, title: 'Second', expect: { level: 'L1' } },
  'acme/cases/ok.case.json': smallCase,
};

it('shows each case, and changes only the values that differ', async () => {
  const io = memoryIo(files, { typed: ['y', 'n'] });

  const code = await main(io, ['test', 'acme', '--update']);

  expect(code).toBe(1);
  expect([...io.written]).toEqual([['acme/cases/a.case.json', mended]]);
  const [beforeAsking = ''] = io.stdout.split('Expect this');
  expect(beforeAsking).toContain('A team of twelve (acme/cases/a.case.json)\n  priority\n    - "P3"\n    + "P2"\n');
  expect(io.stdout).toContain('2 passed, 1 failed');
});

it('takes a word for all, and one to leave', async () => {
  const all = memoryIo(files, { typed: ['what?', 'a'] });
  const quit = memoryIo(files, { typed: ['q'] });
  const gone = memoryIo(files, { typed: [] });

  const codes = [
    await main(all, ['test', '--update']),
    await main(quit, ['test', '--update']),
    await main(gone, ['test', '--update']),
  ];

  expect(codes).toEqual([0, 1, 1]);
  expect([all.written.size, quit.written.size, gone.written.size]).toEqual([2, 0, 0]);
  expect(all.stdout).toContain('Second (acme/cases/b.case.json)\n  level\n    - "L1"\n    + "L2"\n');
});

it('writes nothing where nobody can be asked, unless yes was said', async () => {
  const silent = memoryIo(files);
  const willing = memoryIo(files);

  const codes = [await main(silent, ['test', '--update']), await main(willing, ['test', '--update', '--yes'])];

  expect(codes).toEqual([1, 0]);
  expect(silent.written.size).toBe(0);
  expect(silent.stderr).toContain('--update --yes');
  expect(willing.written.size).toBe(2);
  expect(willing.stdout).toContain('    - "L1"\n    + "L2"\n');
});

it('keeps the standard output to the report of a program', async () => {
  const { code, stdout, stderr } = await ran(['test', '--update', '--yes', '--json'], files);

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, passed: 3 });
  expect(stderr).toContain('    - "L1"\n    + "L2"\n');
});

it('never proposes what no operator could come to', async () => {
  const io = memoryIo({ ...files, 'acme/cases/refused.case.json': refused });

  const { updated } = await updateCases(io, ['acme/cases/refused.case.json'], { decide: () => 'write' });

  expect(updated).toEqual([]);
  expect(io.written.size).toBe(0);
});

it('leaves a file alone that changed between the look and the word', async () => {
  const io = memoryIo(files);
  const path = 'acme/cases/a.case.json';
  const edited = wrong.replace('twelve', 'thirteen');

  const report = await updateCases(io, [path], {
    decide: () => io.writeFile(path, edited).then(() => 'write' as const),
  });

  expect(report).toEqual({ updated: [], left: [], changedMeanwhile: [path] });
  expect(io.written.get(path)).toBe(edited);
});

it('expects of the knowledge what the case speaks of', async () => {
  const knowledge = { collections: ['acme'], pins: [{ article: 'kb-12' }] };
  const expecting = { ...smallCase, expect: { knowledge: { searches: ['service', 'printer'] } } };
  const io = memoryIo({ 'scenario.json': { ...smallScenario, knowledge }, 'a.case.json': JSON.stringify(expecting) });

  await updateCases(io, ['a.case.json'], { decide: () => 'write' });

  expect(JSON.parse(io.written.get('a.case.json') ?? '{}')).toMatchObject({
    expect: { knowledge: { searches: ['service'] } },
  });
  expect(io.written.get('a.case.json')).not.toContain('pins');
});

it('is told wrong use', async () => {
  expect(await ran(['test', '--yes'], files)).toMatchObject({ code: 2, stdout: '' });
});
