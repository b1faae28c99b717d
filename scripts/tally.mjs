/**
 * Counts of each kind of check, one file a kind in the folder that FILROUGE_TALLY names; the last line of `npm test`
 * adds them up. Without the variable, as in a developer's own loop, nothing is counted.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const folder = () => process.env.FILROUGE_TALLY;

/** Starts to count, from zero, here and in every program started from here. */
export function startTally(path) {
  process.env.FILROUGE_TALLY = path;
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
}

/** `failures` says which failed, `{ file, name }` each; a kind that prints its failures last need not. */
export function record(kind, passed, failed, failures = []) {
  if (folder()) writeFileSync(fileOf(kind), JSON.stringify({ passed, failed, failures }));
}

/** What a kind recorded; undefined when it did not come so far, and where nothing is counted. */
export function recorded(kind) {
  if (!folder() || !existsSync(fileOf(kind))) return undefined;
  return JSON.parse(readFileSync(fileOf(kind), 'utf8'));
}

/** Forgets what a kind recorded; nothing where nothing is counted. */
export function forget(kind) {
  if (folder()) rmSync(fileOf(kind), { force: true });
}

/** All counts so far: { passed, failed, failures }. */
export function total() {
  const kinds = readdirSync(folder()).map((file) => JSON.parse(readFileSync(join(folder(), file), 'utf8')));
  const sum = (key) => kinds.reduce((whole, counts) => whole + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), failures: kinds.flatMap(({ failures }) => failures) };
}

const fileOf = (kind) => join(folder(), `${kind}.json`);

/** A @web/test-runner reporter; each engine beside Chromium has counts of its own. */
export const wtrTally = (kind = 'browser') => ({
  onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap(({ testFile, testResults, errors = [] }) => [
      ...testsIn(testResults).map((test) => ({ ...test, file: relative(process.cwd(), testFile) })),
      ...errors.map(({ message }) => ({ name: message, hasPassed: false, file: relative(process.cwd(), testFile) })),
    ]);
    const failures = tests.filter(({ hasPassed }) => !hasPassed).map(({ file, name }) => ({ file, name }));
    record(kind, tests.length - failures.length, failures.length, failures);
  },
});

/** Every test of a suite that was run, with its whole name. */
function testsIn(suite, names = []) {
  const here = (suite?.tests ?? [])
    .filter(({ skipped }) => !skipped)
    .map(({ name, passed }) => ({ name: [...names, name].join(' > '), hasPassed: passed }));
  return [...here, ...(suite?.suites ?? []).flatMap((child) => testsIn(child, [...names, child.name]))];
}

/** A vitest reporter. */
export const vitestTally = {
  onTestRunEnd(modules, errors) {
    const outcomes = modules.flatMap((module) => [
      ...[...module.children.allTests()].map((test) => ({ test, state: test.result().state })),
      ...module.errors().map(() => ({ test: undefined, state: 'failed', module })),
    ]);
    const failures = outcomes
      .filter(({ state }) => state === 'failed')
      .map(({ test, module = test.module }) => ({ file: module.relativeModuleId, name: test?.fullName ?? 'the file' }));
    const passed = outcomes.filter(({ state }) => state === 'passed').length;
    record('node', passed, failures.length + errors.length, failures);
  },
};
