/**
 * Counts of each kind of check, one file a kind below .cache/tally; the last line of `npm test` adds them up.
 * Only `npm test` sets FILROUGE_TALLY, so a developer's own loop never changes a count.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const folder = new URL('../.cache/tally/', import.meta.url);

export function reset() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

export function record(kind, passed, failed) {
  if (!process.env.FILROUGE_TALLY) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${kind}.json`, folder), JSON.stringify({ passed, failed }));
}

/** Counts by kind: { node: { passed: 12, failed: 0 }, … }. */
export function counts() {
  const read = (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return Object.fromEntries(readdirSync(folder).map((file) => [file.replace('.json', ''), read(file)]));
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
