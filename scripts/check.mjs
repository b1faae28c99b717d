/**
 * Runs every step of `npm test`, goes on after a failure with the steps that do not need the failed one, and prints as
 * its last line `N passed, N failed`, whatever happened.
 */
import { resolve } from 'node:path';
import { steps as everyStep } from './steps.mjs';
import { startTally, total } from './tally.mjs';

/** Whether everything passed. */
export async function check(steps = everyStep, tally = resolve('.cache/tally')) {
  startTally(tally);
  const results = [];
  for (const step of steps) results.push(await resultOf(step, results));
  printTable(results);
  // Each tool names its failures where they happen, thousands of lines above; here they are found.
  for (const { file, name } of total().failures) console.log(`failed: ${file}: ${name}`);
  const passed = sum(results, 'passed');
  const failed = sum(results, 'failed');
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
}

async function resultOf({ name, needs, run }, earlier) {
  const missing = needs.filter((need) => earlier.some((step) => step.name === need && step.isBroken));
  if (missing.length > 0) return { name, passed: 0, failed: 0, seconds: 0, isBroken: true, note: `needs ${missing}` };
  console.log(`\n== ${name}`);
  const before = total();
  const startedAt = Date.now();
  const error = await errorOf(run);
  if (error) console.error(`${name}: ${error.message}`);
  const after = total();
  const passed = after.passed - before.passed;
  const counted = after.failed - before.failed;
  // A tool that failed for another reason than a test (coverage, a crash) is a failure of its own.
  const failed = error && counted === 0 ? 1 : counted;
  const seconds = (Date.now() - startedAt) / 1000;
  console.log(`-- ${name}: ${seconds.toFixed(1)} s`);
  return { name, passed, failed, seconds, isBroken: Boolean(error), note: error ? 'failed' : '' };
}

async function errorOf(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error;
  }
}

const sum = (list, key) => list.reduce((whole, entry) => whole + entry[key], 0);

function printTable(results) {
  console.log(`\n${'step'.padEnd(18)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`);
  for (const { name, passed, failed, seconds, note } of results) {
    const cells = [String(passed).padStart(8), String(failed).padStart(8), seconds.toFixed(1).padStart(9)];
    console.log(`${name.padEnd(18)}${cells.join('')}  ${note}`);
  }
  console.log(`${'all'.padEnd(34)}${sum(results, 'seconds').toFixed(1).padStart(9)}`);
}
