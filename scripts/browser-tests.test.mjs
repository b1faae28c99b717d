import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserTests } from './steps/browser-tests.mjs';
import { record, startTally, total } from './tally.mjs';

const failure = { file: 'a.test.ts', name: 'opens' };
let tally;
let printed;

beforeEach(() => {
  tally = mkdtempSync(join(tmpdir(), 'tally-'));
  vi.stubEnv('FILROUGE_TALLY', '');
  vi.stubEnv('CI', 'true');
  startTally(tally);
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line) => printed.push(line));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(tally, { recursive: true });
});

/** Runs that record these counts one after the other; one with failures fails as the tool does. */
const runs = (...outcomes) =>
  vi.fn(() => {
    const [passed, failures] = outcomes.shift();
    record('browser', passed, failures.length, failures);
    if (failures.length > 0) throw new Error('exit code 1');
  });

describe('browserTests', () => {
  it('runs once what passes', () => {
    const run = runs([3, []]);

    browserTests(run);

    expect(run.mock.calls).toEqual([['--coverage']]);
    expect(total()).toMatchObject({ passed: 3, failed: 0 });
  });

  it('runs a failed file once more on an integration server, and names what was unstable', () => {
    const run = runs([3, [failure]], [2, []]);

    browserTests(run);

    expect(run.mock.calls[1]).toEqual(['--files', 'a.test.ts']);
    expect(printed).toContain('unstable: a.test.ts: opens');
    expect(total()).toMatchObject({ passed: 4, failed: 0 });
  });

  it('fails by what fails twice', () => {
    expect(() => browserTests(runs([3, [failure]], [1, [failure]]))).toThrow('exit code 1');
    expect(total()).toEqual({ passed: 3, failed: 1, failures: [failure] });
  });

  it('fails at once when many files fail', () => {
    const many = ['a', 'b', 'c', 'd'].map((name) => ({ ...failure, file: `${name}.test.ts` }));
    const run = runs([3, many]);

    expect(() => browserTests(run)).toThrow('exit code 1');
    expect(run).toHaveBeenCalledOnce();
  });

  it('fails at once for a developer', () => {
    vi.stubEnv('CI', '');

    expect(() => browserTests(runs([3, [failure]]))).toThrow('exit code 1');
  });

  it('fails by a coverage that is too low', () => {
    const uncovered = () => {
      record('browser', 3, 0);
      throw new Error('exit code 1');
    };

    expect(() => browserTests(uncovered)).toThrow('exit code 1');
  });
});
