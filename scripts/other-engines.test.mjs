import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installPackages } from './steps/debian.mjs';
import { otherEngines, reasonAgainst } from './steps/other-engines.mjs';
import { record, startTally, total } from './tally.mjs';

const failure = { file: 'a.test.ts', name: 'opens' };
let tally;
let printed;

beforeEach(() => {
  tally = mkdtempSync(join(tmpdir(), 'tally-'));
  vi.stubEnv('FILROUGE_TALLY', '');
  vi.stubEnv('CI', 'true');
  vi.stubEnv('CI_BROWSERS', undefined);
  startTally(tally);
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line) => printed.push(line));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(tally, { recursive: true });
});

describe('otherEngines', () => {
  const withoutWebkit = (name) => (name === 'webkit' ? 'not installed' : undefined);
  const inEngine = (...outcomes) =>
    vi.fn((name) => {
      const [passed, failures] = outcomes.shift();
      record(`browser-${name}`, passed, failures.length, failures);
      if (failures.length > 0) throw new Error('exit code 1');
    });

  it('runs the same tests where an engine is there, and says why it does not elsewhere', () => {
    const run = inEngine([3, []]);
    record('browser', 5, 0);

    otherEngines({ whyNot: withoutWebkit, runTests: run });

    expect(run.mock.calls).toEqual([['firefox', []]]);
    expect(printed).toContain('not run: webkit: not installed');
    expect(total()).toMatchObject({ passed: 8, failed: 0 });
  });

  it('runs a failed file once more, alone, and names what was unstable', () => {
    const run = inEngine([3, [failure]], [1, []]);

    otherEngines({ whyNot: withoutWebkit, runTests: run });

    expect(run.mock.calls[1]).toEqual(['firefox', ['--files', 'a.test.ts']]);
    expect(printed).toContain('unstable: a.test.ts: opens');
    expect(total()).toMatchObject({ passed: 4, failed: 0 });
  });

  it('fails by what fails twice, after the other engine', () => {
    const run = inEngine([3, [failure]], [1, [failure]], [4, []]);

    expect(() => otherEngines({ whyNot: () => undefined, runTests: run })).toThrow('exit code 1');
    expect(run.mock.calls[1]).toEqual(['firefox', ['--files', 'a.test.ts']]);
    expect(total()).toMatchObject({ passed: 7, failed: 1, failures: [failure] });
  });

  it('does not fail by a run that its time was too short for', () => {
    const run = vi.fn(() => {
      throw Object.assign(new Error('exit code 124'), { status: 124 });
    });

    otherEngines({ whyNot: withoutWebkit, runTests: run });

    expect(printed).toContain('not finished: firefox: its time was up');
  });

  it('fails by a runner that breaks down', () => {
    const run = vi.fn(() => {
      throw Object.assign(new Error('exit code 1'), { status: 1 });
    });

    expect(() => otherEngines({ whyNot: withoutWebkit, runTests: run })).toThrow('exit code 1');
  });
});

describe('reasonAgainst', () => {
  const machine = (more) => ({
    install: vi.fn(),
    missing: () => undefined,
    canStart: () => true,
    minutes: 25,
    ...more,
  });

  it.each(['firefox', 'webkit'])('is none against %s on an integration server that has it', (name) => {
    expect(reasonAgainst(name, machine())).toBeUndefined();
  });

  it('is none against what an integration server can install', () => {
    const installed = [];
    const install = (packages) => installed.push(...packages);
    const missing = () => (installed.includes('webkit2gtk-driver') ? undefined : 'no MiniBrowser');

    expect(reasonAgainst('webkit', machine({ install, missing }))).toBeUndefined();
  });

  it.each([
    ['cannot be installed', { missing: () => 'no Firefox' }, 'no Firefox'],
    ['does not start', { canStart: () => false }, 'it does not start here, see above'],
    ['has no time left', { minutes: 4 }, 'no time is left for it'],
  ])('is that it %s', (_, more, reason) => {
    expect(reasonAgainst('firefox', machine(more))).toBe(reason);
  });

  it.each([
    ['', 'firefox'],
    ['', 'webkit'],
    ['webkit', 'firefox'],
  ])('is that CI_BROWSERS, "%s", does not name %s', (named, name) => {
    vi.stubEnv('CI_BROWSERS', named);

    expect(reasonAgainst(name, machine())).toBe('not named in CI_BROWSERS');
  });

  it('is for a developer whatever is not there, and nothing is installed', () => {
    vi.stubEnv('CI', '');
    const given = machine({ missing: () => 'no Firefox' });

    expect(reasonAgainst('firefox', given)).toBe('no Firefox');
    expect(reasonAgainst('webkit', given)).toBe('not named in CI_BROWSERS');
    expect(given.install).not.toHaveBeenCalled();
  });
});

describe('installPackages', () => {
  it('fetches and installs within a time', () => {
    const runProgram = vi.fn();

    installPackages(['xvfb'], { canInstall: true, runProgram });

    expect(runProgram.mock.calls.map(([, args]) => args[0])).toEqual(['update', 'install', 'install']);
    for (const [, , options] of runProgram.mock.calls) expect(options.timeoutMs).toBeGreaterThan(0);
  });

  it('tells why it could not, and goes on', () => {
    const runProgram = () => {
      throw new Error('apt-get update: spawnSync apt-get ETIMEDOUT');
    };

    installPackages(['xvfb'], { canInstall: true, runProgram });

    expect(printed).toContain('not installed: apt-get update: spawnSync apt-get ETIMEDOUT');
  });

  it('tries nothing where it may not', () => {
    const runProgram = vi.fn();

    installPackages(['xvfb'], { canInstall: false, runProgram });

    expect(runProgram).not.toHaveBeenCalled();
  });
});
