/** The charts of a report, by file name. */
import { barChart } from './chart.mjs';
import { answerTimes, loadTimes } from './readings.mjs';
import { median } from './statistics.mjs';

const isOurs = (name) => name.startsWith('filrouge');

export function chartsOf(results) {
  return [
    ['core', coreChart(results)],
    ['answer', answerChart(results)],
    ['load', loadChart(results)],
    ['heap', heapChart(results)],
    ['bytes', bytesChart(results)],
  ].filter(([, svg]) => svg !== undefined);
}

const coreChart = ({ core }) =>
  barChart({
    title: 'One answer without a page, chained conditions, 1,000 questions (log scale)',
    unit: 'ms',
    bars: core
      .filter(({ n, kind }) => n === 1000 && kind === 'chained')
      .map(({ engine, label, apply }) => ({ label, value: median(apply), isOurs: isOurs(engine) })),
  });

const answerChart = (results) =>
  barChart({
    title: 'Answer → what it shows laid out, 200 questions, CPU 4× slower (log scale)',
    unit: 'ms',
    bars: pageBars(results, results.latency, answerTimes),
  });

const loadChart = (results) =>
  barChart({
    title: 'Navigation → first question, 200 questions, CPU 4× slower (log scale)',
    unit: 'ms',
    bars: pageBars(results, results.load, loadTimes),
  });

const pageBars = (results, readings, timesOf) =>
  readings
    .filter(({ n, throttle }) => n === 200 && throttle === 4)
    .map((cell) => ({ label: labelOf(cell), value: median(timesOf(results, cell)), isOurs: isOurs(cell.peer) }));

const heapChart = ({ heap }) =>
  barChart({
    title: 'Heap after the load, 200 questions (log scale)',
    unit: 'MB',
    bars: heap
      .filter(({ n }) => n === 200)
      .map((cell) => ({ label: labelOf(cell), value: cell.after.js / 1048576, isOurs: isOurs(cell.peer) })),
  });

const bytesChart = ({ bytes }) =>
  barChart({
    title: 'JavaScript and CSS of a page, gzip (log scale)',
    unit: 'kB',
    bars: Object.entries(bytes).map(([name, { gzip }]) => ({ label: name, value: gzip / 1000, isOurs: isOurs(name) })),
  });

const modeNames = { step: 'one at a time', all: 'all on one page', 'all-tuned': 'all, tuned' };
const labelOf = ({ peer, mode }) => `${peer}, ${modeNames[mode]}`;
