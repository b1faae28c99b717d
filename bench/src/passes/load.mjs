import { load } from '../browser.mjs';

/** Loads thrown away until caches of files and of compiled code are warm. */
const warmLoads = { 1: 3, 4: 1 };
/** A page that is very slow is loaded five times, not more. */
const enoughMs = { 1: 60_000, 4: 25_000 };
const fewest = 5;

/** From navigation to the first question; rounds outside and cells inside, so that noise spreads over all. */
export async function loads(bench, throttle) {
  const { cells, sizes, rounds, results, mark, save } = bench;
  for (const n of sizes) {
    mark(`load ${throttle}x n=${n}`);
    const readings = cells.map((cell) => ({ ...cell, n, throttle, runs: [], spentMs: 0, isDead: false }));
    for (let round = -warmLoads[throttle]; round < rounds; round++)
      for (const reading of readings) await loadOnce(bench, reading, round);
    for (const { peer, mode, runs } of readings) results.load.push({ peer, mode, n, throttle, runs });
    await save();
  }
}

async function loadOnce({ browser, server, guard }, reading, round) {
  const { peer, mode, n, throttle } = reading;
  const isEnough = round >= fewest && reading.spentMs > enoughMs[throttle];
  if (reading.isDead || isEnough) return;
  const start = performance.now();
  const page = await guard(`load ${peer} ${mode} ${n} ${throttle}x`, () => load(browser, server.origin, reading));
  reading.isDead = !page;
  if (!page) return;
  reading.spentMs += performance.now() - start;
  if (round >= 0) reading.runs.push({ ...page.times, spent: page.spent });
  await page.close();
}
