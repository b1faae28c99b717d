import { expect, it } from 'vitest';
import { memoryIo, ran } from '../memory-io.harness.js';
import { smallCase, smallScenario } from '../small-scenario.harness.js';
import { mutate } from './mutate.js';

/** Each edit plays a hundred calls. */
const patience = { timeout: 300_000 };
const files = { 'acme/scenario.json': smallScenario, 'acme/cases/team.case.json': smallCase };
const weak = { ...files, 'acme/cases/team.case.json': { ...smallCase, expect: {} } };

it('counts who reports an edit, and tells those that nothing reports', patience, async () => {
  const { stdout } = await ran(['mutate', 'acme', '--edits', '40'], weak);

  expect(stdout).toContain('reported by the check');
  expect(stdout).toContain('Calls come out otherwise, and nothing reports it:');
  expect(stdout).toMatch(/ % reported, of \d+ edits that change what calls come to/);
});

it('sees more with a case that expects more', patience, async () => {
  const strong = await mutate(memoryIo(files), ['acme'], { edits: 40 });
  const blind = await mutate(memoryIo(weak), ['acme'], { edits: 40 });

  expect(strong.percent).toBeGreaterThan(blind.percent);
  expect(strong.changing).toBe(blind.changing);
});

it('makes the same edits again', patience, async () => {
  const reports = [1, 1, 2].map((seed) => mutate(memoryIo(files), ['acme'], { seed, edits: 20 }));
  const [first, again, other] = await Promise.all(reports);

  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});

it('fails below the least that is asked, and on wrong use', patience, async () => {
  const below = await ran(['mutate', 'acme', '--edits', '20', '--min', '100'], weak);
  const wrong = await ran(['mutate', 'acme', '--edits', 'many'], files);
  const broken = await ran(['mutate', 'acme'], { ...files, 'acme/scenario.json': '{' });

  const fails = { ...smallCase, expect: { priority: 'P5' } };
  const failing = await ran(['mutate', 'acme'], { ...files, 'acme/cases/fails.case.json': fails });

  expect([below.code, wrong.code, broken.code, failing.code]).toEqual([1, 2, 2, 2]);
  expect(failing.stderr).toContain('fails already');
});
