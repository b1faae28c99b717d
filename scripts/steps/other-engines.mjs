/**
 * The elements' tests in other engines, one after the other, where they are installed: nothing is fetched, and a machine
 * without them is told so. Firefox for a developer; whatever CI_BROWSERS names (`firefox,webkit`) wherever it is set.
 */
import { firefoxPath } from '../browser.mjs';
import { missingForWebkit } from '../webkit-parts.mjs';
import { bin } from '../shell.mjs';
import { browserTests } from './browser-tests.mjs';

const engines = {
  firefox: () => (firefoxPath() ? undefined : 'no Firefox: install it, or set FIREFOX_PATH'),
  webkit: missingForWebkit,
};

/** `whyNot` says why an engine cannot run here; undefined when it can. `runTests` runs all files in it, or those named. */
export function otherEngines({ whyNot = reasonAgainst, runTests = testsIn } = {}) {
  let error;
  for (const name of Object.keys(engines)) {
    const reason = whyNot(name);
    if (reason) {
      console.log(`not run: ${name}: ${reason}`);
      continue;
    }
    try {
      browserTests((...options) => runTests(name, options), { kind: `browser-${name}`, options: [], retries: true });
    } catch (failed) {
      error ??= failed;
    }
  }
  if (error) throw error;
}

function reasonAgainst(name) {
  const wanted = process.env.CI_BROWSERS?.split(',') ?? (process.env.CI ? [] : ['firefox']);
  if (!wanted.includes(name)) return 'not named in CI_BROWSERS';
  return engines[name]();
}

function testsIn(name, options) {
  const before = process.env.BROWSERS;
  process.env.BROWSERS = name;
  try {
    bin('wtr', ...options);
  } finally {
    if (before === undefined) delete process.env.BROWSERS;
    else process.env.BROWSERS = before;
  }
}
