/**
 * The elements' tests, in a browser. On an integration server a browser that was starved for a moment must not stop a
 * release: files that failed, if few, are run once more, alone; what then passes is named as unstable, to be mended.
 */
import { bin } from '../shell.mjs';
import { forget, record, recorded } from '../tally.mjs';

/**
 * `kind` names the counts; `options` are those of the first run; `retries` is whether to run failed files again, unless
 * there are more than `mostFiles`: that is not a moment's trouble.
 */
export function browserTests(
  runTests = (...options) => bin('wtr', ...options),
  { kind = 'browser', options = ['--coverage'], retries = Boolean(process.env.CI), mostFiles = 3 } = {},
) {
  try {
    runTests(...options);
  } catch (error) {
    const first = recorded(kind);
    const files = [...new Set(first?.failures.map(({ file }) => file))];
    if (!retries || files.length === 0 || files.length > mostFiles) throw error;
    runAgain({ kind, first, files }, runTests);
  }
}

function runAgain({ kind, first, files }, runTests) {
  console.log(`again, alone: ${files.join(', ')}`);
  forget(kind);
  let error;
  try {
    runTests('--files', ...files);
  } catch (again) {
    error = again;
  }
  const second = recorded(kind);
  if (error || !second) {
    record(kind, first.passed, first.failed, first.failures);
    throw error ?? new Error('the tests were not run again');
  }
  for (const { file, name } of first.failures) console.log(`unstable: ${file}: ${name}`);
  record(kind, first.passed + first.failed, 0);
}
