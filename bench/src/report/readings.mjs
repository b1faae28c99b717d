/** Readings of one cell out of the results, as plain lists of numbers. */
import { median, quantile } from './statistics.mjs';

const isCell = (peer, mode, n) => (reading) => reading.peer === peer && reading.mode === mode && reading.n === n;

/** Milliseconds from navigation to the first question, load by load. */
export const loadTimes = (results, { peer, mode, n, throttle }) =>
  (results.load.find((reading) => isCell(peer, mode, n)(reading) && reading.throttle === throttle)?.runs ?? []).map(
    ({ painted }) => painted,
  );

/** Milliseconds of CPU of the page's main thread until then, load by load. */
export const loadSpent = (results, { peer, mode, n, throttle }) =>
  (results.load.find((reading) => isCell(peer, mode, n)(reading) && reading.throttle === throttle)?.runs ?? []).map(
    ({ spent }) => spent.TaskDuration,
  );

/** Milliseconds from an answer to what it shows, laid out; one at a time, the answer's own cost and that of Next. */
export const answerTimes = (results, { peer, mode, n, throttle }) =>
  (
    results.latency.find((reading) => isCell(peer, mode, n)(reading) && reading.throttle === throttle)?.samples ?? []
  ).map(({ dom, ans = 0 }) => dom + ans);

export const heapReading = (results, { peer, mode, n }) => results.heap.find(isCell(peer, mode, n));
export const busyReading = (results, { peer, mode, n }) => results.busy.find(isCell(peer, mode, n));
/** Milliseconds of CPU from an answer to the next question, and of a key in a text: samples of a cell. */
export const samplesOf = (readings = [], { peer, mode, n }) => readings.find(isCell(peer, mode, n))?.samples ?? [];
export const openTimes = (results, peer) => results.open.find((reading) => reading.peer === peer)?.runs ?? [];
/** Milliseconds of CPU of a page with 5,000 questions from its navigation on: the page's own loading is in it. */
export const openSpent = (results, peer) => results.open.find((reading) => reading.peer === peer)?.spent ?? [];

/** One engine without a page. */
export const coreReading = (results, { engine, kind, n }) =>
  results.core.find((reading) => reading.engine === engine && reading.kind === kind && reading.n === n);

/** Growth of the heap a call after the tenth: the line through the readings, as a share of the heap at the tenth. */
export function growthPerCall({ readings }) {
  const later = readings.filter(({ call }) => call >= 10);
  const [meanCall, meanHeap] = [mean(later.map(({ call }) => call)), mean(later.map(({ js }) => js))];
  const over = later.reduce((sum, { call, js }) => sum + (call - meanCall) * (js - meanHeap), 0);
  const under = later.reduce((sum, { call }) => sum + (call - meanCall) ** 2, 0);
  return over / under / later[0].js;
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How steady the machine was. */
export function calibrationOf({ meta }) {
  const times = meta.calibration.map(({ ms }) => ms);
  return { least: Math.min(...times), middle: median(times), most: quantile(times, 1) };
}
