/** The tables of a report, each from the results. */
import {
  answerTimes,
  busyReading,
  coreReading,
  growthPerCall,
  heapReading,
  loadTimes,
  openTimes,
  samplesOf,
} from './readings.mjs';
import { figure, median, quantile, spreadOf } from './statistics.mjs';

/** A Markdown table. */
export function table(head, rows) {
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const line = (cells) => `| ${cells.join(' | ')} |`;
const kilobytes = (count) => figure(count / 1000, 1);
const cellsIn = (readings) => [
  ...new Map(readings.map(({ peer, mode }) => [`${peer} ${mode}`, { peer, mode }])).values(),
];
const sizesIn = (readings) => [...new Set(readings.map(({ n }) => n))].toSorted((one, other) => one - other);
const headOf = (sizes) => ['page', ...sizes.map((n) => `n = ${n}`)];

function byCell(readings, render) {
  const sizes = sizesIn(readings);
  const rows = cellsIn(readings).map((cell) => [
    `${cell.peer} ${cell.mode}`,
    ...sizes.map((n) => render({ ...cell, n })),
  ]);
  return table(headOf(sizes), rows);
}

export function loadTable(results, throttle) {
  const readings = results.load.filter((reading) => reading.throttle === throttle);
  return readings.length === 0
    ? undefined
    : byCell(readings, (cell) => spreadOf(loadTimes(results, { ...cell, throttle }), 0));
}

export function answerTable(results, throttle) {
  const readings = results.latency.filter((reading) => reading.throttle === throttle);
  if (readings.length === 0) return undefined;
  return byCell(readings, (cell) => {
    const times = answerTimes(results, { ...cell, throttle });
    return times.length === 0 ? '–' : `${spreadOf(times, 1)} p95 ${figure(quantile(times, 0.95), 1)}`;
  });
}

export function samplesTable(readings = []) {
  if (readings.length === 0) return undefined;
  return byCell(readings, (cell) => {
    const samples = samplesOf(readings, cell);
    if (samples.length === 0) return '–';
    return `${figure(median(samples), 2)} p95 ${figure(quantile(samples, 0.95), 2)} (${samples.length})`;
  });
}

export function deskTable({ desk = [] }) {
  if (desk.length === 0) return undefined;
  const rows = desk.map(({ what, times }) => [what, figure(median(times)), figure(quantile(times, 0.95))]);
  return table(['', 'median, ms', 'p95, ms'], rows);
}

export function suggestionsTable({ suggestions = [] }) {
  if (suggestions.length === 0) return undefined;
  const rows = suggestions.map(({ place, loading, searching, answers }) => {
    const times = answers.map(({ shown }) => shown);
    return [place, figure(median(times)), figure(quantile(times, 0.95)), figure(loading), figure(searching)];
  });
  return table(['index', 'median, ms', 'p95, ms', 'longest task while loading, ms', 'while searching, ms'], rows);
}

export function busyTable(results) {
  if (results.busy.length === 0) return undefined;
  return byCell(results.busy, (cell) => {
    const per = busyReading(results, cell)?.per;
    return per
      ? `${figure(per.TaskDuration, 1)} (${figure(per.RecalcStyleDuration, 1)} / ${figure(per.LayoutDuration, 1)})`
      : '–';
  });
}

export function inpTable({ inp }) {
  if (inp.length === 0) return undefined;
  return byCell(inp, ({ peer, mode, n }) => {
    const reading = inp.find((other) => other.peer === peer && other.mode === mode && other.n === n);
    if (!reading) return '–';
    const { durations, clicks } = reading;
    return `${figure(median(durations), 0)} / ${figure(quantile(durations, 0.95), 0)} (${durations.length} of ${clicks})`;
  });
}

const megabytes = (bytes) => figure(bytes / 1048576, 1);

export function heapTable(results) {
  if (results.heap.length === 0) return undefined;
  return byCell(results.heap, (cell) => {
    const reading = heapReading(results, cell);
    if (!reading) return '–';
    const { after, then, answers } = reading;
    return `${megabytes(after.js)} → ${megabytes(then.js)} (${answers}), nodes ${after.nodes} → ${then.nodes}`;
  });
}

export function bytesTable({ bytes, sizes }) {
  if (Object.keys(bytes).length === 0) return undefined;
  const rows = Object.entries(bytes)
    .toSorted(([, one], [, other]) => one.gzip - other.gzip)
    .map(([name, { js, css, gzip, brotli, raw }]) => [name, ...[js, css, gzip, brotli, raw].map(kilobytes)]);
  const published = sizes.map(({ what, gzip }) => `${what}: ${kilobytes(gzip)} kB gzip`).join('; ');
  return `${table(['page', 'JS gzip', 'CSS gzip', 'both gzip', 'both brotli', 'both raw'], rows)}\n\nFilrouge as published: ${published}.`;
}

export function coreTable(results, kind, part) {
  const readings = results.core.filter((reading) => reading.kind === kind);
  if (readings.length === 0) return undefined;
  const sizes = sizesIn(readings);
  const engines = [...new Map(readings.map(({ engine, label }) => [engine, label]))];
  const rows = engines.map(([engine, label]) => [
    label,
    ...sizes.map((n) => {
      const reading = coreReading(results, { engine, kind, n });
      return reading ? `${coreParts[part](reading)}${reading.isRight ? '' : ' WRONG'}` : '–';
    }),
  ]);
  return table(['engine', ...sizes.map((n) => `n = ${n}`)], rows);
}

const coreParts = {
  apply: ({ apply }) => `${figure(median(apply))} / ${figure(quantile(apply, 0.95))}`,
  load: ({ load, first }) => `${figure(median(load))} (${figure(first)})`,
  heap: ({ heapMB }) => figure(heapMB ?? Number.NaN, 2),
};

export function openTable(results) {
  if (results.open.length === 0) return undefined;
  const rows = results.open.map(({ peer }) => [peer, spreadOf(openTimes(results, peer), 0)]);
  return table(['page', 'ms, median [middle half] (runs)'], rows);
}

export function callsTable({ calls }) {
  if (calls.length === 0) return undefined;
  const rows = calls.map((reading) => {
    const at = (call) => reading.readings.find((other) => other.call === call);
    const [tenth, last] = [at(10), reading.readings.at(-1)];
    return [
      reading.kind,
      `${megabytes(tenth.js)} → ${megabytes(last.js)}`,
      figure(growthPerCall(reading) * 100, 3),
      `${tenth.nodes} → ${last.nodes}`,
      `${tenth.listeners} → ${last.listeners}`,
    ];
  });
  return table(['', 'heap MB, 10th → last call', 'growth a call, %', 'nodes', 'listeners'], rows);
}

export function verifyTable({ verify }) {
  const rows = Object.entries(verify).map(([name, outcomes]) => [
    name,
    Object.entries(outcomes ?? {})
      .map(([mode, outcome]) => `${mode}: ${outcome}`)
      .join('; '),
  ]);
  return rows.length === 0 ? undefined : table(['page', 'mode: outcome'], rows);
}
