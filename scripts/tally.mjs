/**
 * Counts of each kind of check, one file a kind in the folder that FILROUGE_TALLY names; the last line of `npm test`
 * adds them up. Without the variable, as in a developer's own loop, nothing is counted.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = () => process.env.FILROUGE_TALLY;

/** Starts to count, from zero, here and in every program started from here. */
export function startTally(path) {
  process.env.FILROUGE_TALLY = path;
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
}

export function record(kind, passed, failed) {
  if (folder()) writeFileSync(join(folder(), `${kind}.json`), JSON.stringify({ passed, failed }));
}

/** All counts so far: { passed, failed }. */
export function total() {
  const kinds = readdirSync(folder()).map((file) => JSON.parse(readFileSync(join(folder(), file), 'utf8')));
  const sum = (key) => kinds.reduce((whole, counts) => whole + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

/** A @web/test-runner reporter. */
export const wtrTally = () => ({
  onTestRunFinished({ sessions }) {
    let passed = 0;
    let failed = 0;
    const walk = (suite) => {
      for (const test of suite?.tests ?? []) {
        if (test.passed) passed++;
        else if (!test.skipped) failed++;
      }
      for (const child of suite?.suites ?? []) walk(child);
    };
    for (const session of sessions) {
      walk(session.testResults);
      failed += session.errors?.length ?? 0;
    }
    record('browser', passed, failed);
  },
});

/** A vitest reporter. */
export const vitestTally = {
  onTestRunEnd(modules, errors) {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        if (state === 'failed') failed++;
      }
      failed += module.errors().length;
    }
    record('node', passed, failed);
  },
};
