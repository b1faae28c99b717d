import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, coverage, lintScenarios, nodeIo, test, validate } from '@filrouge/cli';
import { expect, it } from 'vitest';
import { parseScenario } from '../../packages/scenario/src/index.js';

const here = fileURLToPath(new URL('it-base', import.meta.url));
const io = nodeIo(process);

it('lays four clients over one base without a mistake', async () => {
  const { files } = await validate(io, [here]);

  expect(files.map(({ issues }) => issues)).toEqual([[], [], [], []]);
});

it('meets the strict rules', async () => {
  const { files } = await lintScenarios(io, [here], { preset: 'strict' });

  expect(files.flatMap(({ findings }) => findings)).toEqual([]);
});

it('plays the cases of each client', async () => {
  const { scenarios, passed } = await test(io, [here]);

  const failed = scenarios.flatMap(({ cases }) => cases.filter(({ ok }) => !ok));
  expect(failed).toEqual([]);
  expect(scenarios.every(({ cases }) => cases.length >= 10)).toBe(true);
  expect(passed).toBeGreaterThanOrEqual(55);
});

it('has a case for every option and rule of each client', { timeout: 300_000 }, async () => {
  const { scenarios } = await coverage(io, [here], { kinds: ['option', 'rule'], min: 100 });

  const points = scenarios.flatMap((scenario) => scenario.points);
  expect(points.length).toBeGreaterThan(100);
  expect(points.filter(({ state }) => state === 'uncovered').map(({ id }) => id)).toEqual([]);
});

it('makes a client half as long as the scenario it gives', async () => {
  const { files } = await validate(io, [here]);
  const sizes = await Promise.all(
    files.map(async ({ file }) => ({
      written: JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))).length,
      bundled: (await bundle(io, { scenario: file })).bytes,
    })),
  );

  for (const { written, bundled } of sizes) expect(written).toBeLessThan(bundled / 2);
});

it('bundles each client to a scenario that reads alone, with the same content', async () => {
  const { files } = await validate(io, [here]);
  for (const { file } of files) {
    const { text = '', hash } = await bundle(io, { scenario: file });
    const parsed = parseScenario(text);
    expect(parsed.ok && parsed.scenario.hash).toBe(hash);
  }
});
