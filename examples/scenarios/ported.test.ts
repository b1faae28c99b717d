import { fileURLToPath } from 'node:url';
import { coverage, lintScenarios, nodeIo, test, validate } from '@filrouge/cli';
import { describe, expect, it } from 'vitest';

const io = nodeIo(process);

describe.each(['ported', 'banks'])('%s', (folder) => {
  const here = fileURLToPath(new URL(folder, import.meta.url));

  it('has no mistake', async () => {
    const { files } = await validate(io, [here]);

    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(({ issues }) => issues)).toEqual([]);
  });

  it('meets the strict rules', { timeout: 300_000 }, async () => {
    const { files } = await lintScenarios(io, [here], { preset: 'strict' });

    expect(files.flatMap(({ findings }) => findings.map(({ code, path }) => `${code} ${path}`))).toEqual([]);
  });

  it('comes out as its cases expect', async () => {
    const { scenarios } = await test(io, [here]);

    expect(scenarios.flatMap(({ cases }) => cases.filter(({ ok }) => !ok))).toEqual([]);
    expect(scenarios.filter(({ cases }) => cases.length < 6)).toEqual([]);
  });

  it('has a case for every option and rule', { timeout: 300_000 }, async () => {
    const { scenarios } = await coverage(io, [here], { kinds: ['option', 'rule'], min: 100 });

    const points = scenarios.flatMap((scenario) => scenario.points);
    expect(points.length).toBeGreaterThan(0);
    expect(points.filter(({ state }) => state === 'uncovered').map(({ id }) => id)).toEqual([]);
  });
});
