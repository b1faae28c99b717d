/**
 * The elements' tests in other engines, one after the other. An integration server runs each that is installed or can be;
 * a developer's machine Firefox, where it is installed; CI_BROWSERS (`firefox,webkit`, or empty) says otherwise. What is
 * not run says why, and is no failure: only a test that fails is.
 */
import { firefoxPath } from '../browser.mjs';
import { bin, run } from '../shell.mjs';
import { forget, recorded } from '../tally.mjs';
import { missingForWebkit } from '../webkit-parts.mjs';
import { browserTests } from './browser-tests.mjs';
import { installPackages } from './debian.mjs';

const engines = {
  firefox: {
    packages: ['firefox-esr'],
    missing: () => (firefoxPath() ? undefined : 'no Firefox: install it, or set FIREFOX_PATH'),
  },
  webkit: { packages: ['webkit2gtk-driver', 'xvfb'], missing: missingForWebkit },
};

/** An integration server ends a run that takes all too long; both engines together take a third of it on two cores. */
const lastMinute = 75;
const fewestMinutes = 5;
const mostMinutes = 25;
const trialMinutes = 4;
/** One window, one file at a time: a moment without the machine costs several files. */
const mostFiles = 8;
/** The exit code of a run that was ended because its time was up, as `timeout` has it. */
const timeIsUp = 124;

/** `whyNot` says why an engine cannot run here; undefined when it can. `runTests` runs all files in it, or those named. */
export function otherEngines({ whyNot = reasonAgainst, runTests = testsIn } = {}) {
  let error;
  for (const name of Object.keys(engines)) {
    const reason = whyNot(name);
    if (reason) {
      console.log(`not run: ${name}: ${reason}`);
      continue;
    }
    const kind = kindOf(name);
    try {
      browserTests((...options) => runTests(name, options), { kind, options: [], retries: true, mostFiles });
    } catch (failed) {
      if (failed.status === timeIsUp && !recorded(kind)) console.log(`not finished: ${name}: its time was up`);
      else error ??= failed;
    }
  }
  if (error) throw error;
}

/** Why an engine is not run; undefined when it is to be. `machine` is what is asked of the machine, for tests. */
export function reasonAgainst(name, machine = {}) {
  const { packages } = engines[name];
  const {
    install = installPackages,
    missing = engines[name].missing,
    canStart = starts,
    minutes = minutesLeft(),
  } = machine;
  if (!wanted().includes(name)) return 'not named in CI_BROWSERS';
  if (minutes < fewestMinutes) return 'no time is left for it';
  if (process.env.CI && missing()) install(packages);
  const reason = missing();
  // A developer sees what happens.
  if (reason || !process.env.CI) return reason;
  return canStart(name) ? undefined : 'it does not start here, see above';
}

const wanted = () => (process.env.CI_BROWSERS ?? (process.env.CI ? 'firefox,webkit' : 'firefox')).split(',');

/** How long one engine may take; without an end for a developer, who sees what is going on. */
function minutesLeft() {
  if (!process.env.CI) return Infinity;
  return Math.min(mostMinutes, lastMinute - process.uptime() / 60);
}

const kindOf = (name) => `browser-${name}`;

function testsIn(name, options) {
  // What failed is run again even when the time was just enough for all of it.
  const minutes = Math.max(minutesLeft(), fewestMinutes);
  withEnvironment({ BROWSERS: name, BROWSER_MINUTES: String(minutes) }, () => bin('wtr', ...options));
}

function starts(name) {
  try {
    withEnvironment({ BROWSERS: name, BROWSER_MINUTES: String(trialMinutes) }, runTrial);
    return true;
  } catch {
    return false;
  } finally {
    forget(kindOf(name));
  }
}

function runTrial() {
  run('node_modules/.bin/wtr', ['--files', 'testing/trial.ts'], { quiet: true });
}

function withEnvironment(values, act) {
  const before = { ...process.env };
  Object.assign(process.env, values);
  try {
    act();
  } finally {
    for (const name of Object.keys(values)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
