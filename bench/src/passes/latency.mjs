import { load } from '../browser.mjs';
import { gen } from '../script.mjs';
import { probes, spread, walkOf } from '../walk.mjs';

const answersOf = { 1: 28, 4: 16 };
/** Longest for one cell. */
const enoughMs = 45_000;
const fewest = 8;
const inOneCall = 4;
const wantedSamples = 24;
const mostPages = 6;
const mostOnOnePage = 1000;

/** From one answer to what it shows: the next question one at a time, the dependents all on one page. */
export async function latency(bench, throttle) {
  const { cells, answerSizes, results, mark, save } = bench;
  for (const n of answerSizes) {
    mark(`latency ${throttle}x n=${n}`);
    const readings = cells
      .filter((cell) => isRead(cell, n))
      .map((cell) => ({ ...cell, n, throttle, samples: [], spentMs: 0 }));
    // Rounds outside and cells inside here too: a busy minute of the machine hits all of them.
    for (let round = 0; round < mostPages; round++)
      for (const reading of readings) if (isWanting(reading)) await sample(bench, reading);
    for (const { peer, mode, samples } of readings) results.latency.push({ peer, mode, n, throttle, samples });
    await save();
  }
}

/** All on one page, so many questions are for nobody, and the peers would take hours. */
export const isRead = ({ mode }, n) => mode === 'step' || n <= mostOnOnePage;

const isWanting = ({ samples, spentMs }) => samples.length < wantedSamples && spentMs < enoughMs;

async function sample({ browser, server, guard }, reading) {
  const { peer, mode, n, throttle, samples } = reading;
  const start = performance.now();
  await guard(`latency ${peer} ${mode} ${n} ${throttle}x`, async () => {
    const page = await load(browser, server.origin, reading);
    const work = workOf(mode, n, answersOf[throttle]);
    const inTime = () => reading.spentMs + performance.now() - start < enoughMs;
    for (let at = 0; at < work.length && (at < fewest || inTime()); at += inOneCall)
      samples.push(...(await page.call(callOf(mode), work.slice(at, at + inOneCall), { slow: throttle })));
    await page.close();
  });
  reading.spentMs += performance.now() - start;
}

/** What is answered in a page of that mode. */
export const workOf = (mode, n, most) => (mode === 'step' ? walkOf(gen(n), most) : spread(probes(gen(n)), most));
export const callOf = (mode) => (mode === 'step' ? 'walk' : 'probeAll');
