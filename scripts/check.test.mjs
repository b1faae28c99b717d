import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { check } from './check.mjs';
import { record } from './tally.mjs';

const step = (name, run, needs = []) => ({ name, needs, run });
const fail = (message) => () => {
  throw new Error(message);
};
let tally;
let printed;

beforeEach(() => {
  tally = mkdtempSync(join(tmpdir(), 'tally-'));
  printed = [];
  vi.stubEnv('FILROUGE_TALLY', '');
  for (const method of ['log', 'error']) vi.spyOn(console, method).mockImplementation((line) => printed.push(line));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(tally, { recursive: true });
});

describe('check', () => {
  it('adds up the counts of all steps in the last line', async () => {
    const isGreen = await check([step('a', () => record('a', 3, 0)), step('b', () => record('b', 4, 0))], tally);

    expect(isGreen).toBe(true);
    expect(printed.at(-1)).toBe('\n7 passed, 0 failed');
  });

  it('goes on after a failure and leaves out only what needs the failed step', async () => {
    const ran = [];
    const steps = [
      step('build', fail('no types')),
      step('pack', () => ran.push('pack'), ['build']),
      step('publish', () => ran.push('publish'), ['pack']),
      step('test', () => record('test', 5, 0)),
    ];

    const isGreen = await check(steps, tally);

    expect(isGreen).toBe(false);
    expect(ran).toEqual([]);
    expect(printed).toContain('build: no types');
    expect(printed.at(-1)).toBe('\n5 passed, 1 failed');
  });

  it('counts failed tests, and not their step once more', async () => {
    const failing = () => {
      record('test', 5, 2);
      throw new Error('exit code 1');
    };

    await check([step('test', failing)], tally);

    expect(printed.at(-1)).toBe('\n5 passed, 2 failed');
  });

  it('counts a step that broke although its tests passed, as when coverage is too low', async () => {
    const uncovered = () => {
      record('test', 5, 0);
      throw new Error('exit code 1');
    };

    await check([step('test', uncovered)], tally);

    expect(printed.at(-1)).toBe('\n5 passed, 1 failed');
  });

  it('names what failed at the end, where it is looked for', async () => {
    await check([step('test', () => record('test', 1, 1, [{ file: 'a.test.ts', name: 'adds' }]))], tally);

    expect(printed.slice(-2)).toEqual(['failed: a.test.ts: adds', '\n1 passed, 1 failed']);
  });
});
