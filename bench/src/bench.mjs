/** Runs the passes one after the other; results are saved after each, so that a run that is stopped is not lost. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser } from './browser.mjs';
import { buildPages } from './build.mjs';
import { calibrate, describeMachine, loadAverage } from './machine.mjs';
import { passes } from './passes/index.mjs';
import { benchDirectory } from './paths.mjs';
import { listPeers } from './peers.mjs';
import { keptResults } from './kept-results.mjs';
import { writeReport } from './report/write-report.mjs';
import { serve } from './server.mjs';

/** Size of the scenario that is opened once, beside the sizes asked for. */
export const largestPage = 5000;

export async function runBench(options) {
  const peers = await listPeers(options);
  const cells = peers.flatMap(({ name, modes }) => modes.map((mode) => ({ peer: name, mode })));
  log('building', peers.map(({ name }) => name).join(' '));
  await buildPages(peers, [...new Set([...options.sizes, ...options.answerSizes, 10, 50, largestPage])], options);
  const [server, browser] = [await serve(), await openBrowser()];
  const results = await startingResults(options, browser.version);
  const save = () => saveResults(options.out, results);
  const bench = {
    ...options,
    peers,
    cells,
    server,
    browser,
    results,
    save,
    mark: markOf(results),
    guard: guardOf(results),
    log,
  };
  try {
    for (const name of options.passes) {
      await passes[name](bench);
      await save();
    }
  } finally {
    await browser.close();
    server.close();
  }
  results.meta.minutes = (results.meta.minutes ?? 0) + (performance.now() - started) / 60_000;
  await save();
  await writeReport(options.out, results);
}

const started = performance.now();
const log = (...parts) => console.log(`[${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s]`, ...parts);

async function startingResults(options, chromium) {
  const empty = await emptyResults(options, chromium);
  return options.keep ? keptResults(options, empty) : empty;
}

async function emptyResults(options, chromium) {
  const { dependencies, vendored } = JSON.parse(await readFile(path.join(benchDirectory, 'package.json'), 'utf8'));
  return {
    meta: {
      date: new Date().toISOString(),
      chromium,
      ...describeMachine(),
      versions: { ...dependencies, ...vendored },
      sizes: options.sizes,
      rounds: options.rounds,
      calibration: [],
    },
    bytes: {},
    sizes: [],
    verify: {},
    load: [],
    latency: [],
    hot: [],
    typing: [],
    palette: [],
    busy: [],
    inp: [],
    heap: [],
    open: [],
    calls: [],
    desk: [],
    suggestions: [],
    core: [],
    errors: [],
  };
}

/** Notes how busy the machine is as a pass begins. */
const markOf = (results) => (pass) => {
  const reading = { pass, ms: calibrate(), load: loadAverage() };
  results.meta.calibration.push(reading);
  log(pass, `calibration ${reading.ms.toFixed(1)} ms, load ${reading.load.toFixed(2)}`);
};

/** One cell that fails is told and does not end the run. */
const guardOf = (results) => async (what, measure) => {
  try {
    return await measure();
  } catch (error) {
    results.errors.push(`${what}: ${String(error.message ?? error).split('\n')[0]}`);
    log('ERROR', results.errors.at(-1));
    return undefined;
  }
};

async function saveResults(out, results) {
  const file = path.join(benchDirectory, 'results', `${out}.json`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(results)}\n`);
}
