/** What Filrouge is to reach, each goal as a ratio or a limit, read from the results. */
import {
  answerTimes,
  coreReading,
  growthPerCall,
  heapReading,
  loadSpent,
  loadTimes,
  openSpent,
  openTimes,
  samplesOf,
} from './readings.mjs';
import { figure, median, quantile } from './statistics.mjs';

const ours = { peer: 'filrouge', mode: 'step' };
/** The script as it is published: what most pages load. */
const script = { peer: 'filrouge-script', mode: 'step' };
/** The script for scenarios compiled ahead. */
const compiled = { peer: 'filrouge-compiled', mode: 'step' };
const bare = { peer: 'lit', mode: 'step' };
/** The same page, which takes the focus to the next question too. */
const bareWithFocus = { peer: 'lit-focus', mode: 'step' };

/** The goals: what it is, the limit, what was measured, and whether that is within. NaN where nothing was measured. */
export function goalsOf(results) {
  return [
    ...coreGoals(results),
    ...[200, 1000].flatMap((n) => answerGoals(results, n)),
    ...wholeStepGoals(results),
    atMost('navigation → first question, 4×, 200 questions: ratio to the bare Lit page', 1.5, loadRatio(results, ours)),
    atMost('… in CPU time', 1.5, loadRatio(results, ours, loadSpent)),
    atMost('… the script as published', 1.5, loadRatio(results, script)),
    atMost('… in CPU time', 1.5, loadRatio(results, script, loadSpent)),
    atMost('… a scenario compiled ahead', 1.5, loadRatio(results, compiled)),
    atMost('… in CPU time', 1.5, loadRatio(results, compiled, loadSpent)),
    aheadOnLoading(results),
    ...sizeGoals(results),
    heapGoal(results),
    ...results.calls.map((reading) =>
      atMost(`heap growth a call after the tenth (${reading.kind}), %`, 1, growthPerCall(reading) * 100),
    ),
    atMost('a scenario of 5,000 questions opens, 1×, ms', 300, median(openTimes(results, 'filrouge'))),
    atMost('… the script as published', 300, median(openTimes(results, 'filrouge-script'))),
    atMost('… in CPU time, from the navigation on', 300, median(openSpent(results, 'filrouge-script'))),
    atMost('… compiled ahead', 300, median(openTimes(results, 'filrouge-compiled'))),
    atMost('… in CPU time, from the navigation on', 300, median(openSpent(results, 'filrouge-compiled'))),
    paletteGoal(results),
    ...suggestionGoals(results),
  ];
}

/** As long as suggestions may take: both are read while the caller talks. */
function paletteGoal({ palette = [] }) {
  const times = samplesOf(palette, { ...ours, n: 1000 });
  return atMost(
    'a key in the palette → what it finds laid out, 4×, 1,000 questions, p95, ms',
    50,
    quantile(times, 0.95),
  );
}

function suggestionGoals({ suggestions = [] }) {
  const { answers = [], loading, searching } = suggestions.find(({ place }) => place === 'worker') ?? {};
  const times = answers.map(({ shown }) => shown);
  return [
    atMost('answer → suggestions out of 10,000 articles in a worker, p95, ms', 50, quantile(times, 0.95)),
    atMost('… longest task of the page, loading included, ms of CPU', 16, Math.max(loading, searching)),
  ];
}

function coreGoals(results) {
  const ofOurs = (n, kind) => coreReading(results, { engine: 'filrouge', kind, n })?.apply ?? [];
  const theirs = coreReading(results, { engine: 'survey-core', kind: 'chained', n: 1000 })?.apply ?? [];
  return [
    atLeast(
      'one answer, chained conditions, 1,000 questions: times faster than survey-core',
      50,
      median(theirs) / median(ofOurs(1000, 'chained')),
    ),
    atMost('… p95, ms', 1, quantile(ofOurs(1000, 'chained'), 0.95)),
    atMost(
      'one answer at 10,000 questions over one at 100',
      2,
      median(ofOurs(10_000, 'plain')) / median(ofOurs(100, 'plain')),
    ),
    atMost('… chained conditions', 2, median(ofOurs(10_000, 'chained')) / median(ofOurs(100, 'chained'))),
  ];
}

const answerGoals = (results, n) => [
  latencyGoal(results, n),
  cpuGoal(results, n),
  ...besideFocusing(results, n),
  aheadGoal(results, n),
];

function latencyGoal(results, n) {
  const times = (cell) => median(answerTimes(results, { ...cell, n, throttle: 4 }));
  const title = `answer → next question laid out, 4×, ${n.toLocaleString('en')} questions: ratio to the bare Lit page`;
  return atMost(title, 1.3, times(ours) / times(bare));
}

/** The same in CPU time of the main thread: what others do on the machine hardly shows in it. */
function cpuGoal(results, n) {
  const times = (cell) => median(samplesOf(results.hot, { ...cell, n }));
  return atMost('… in CPU time', 1.3, times(ours) / times(bare));
}

/** No goals: what a page must pay that is worked with the keyboard, beside the page that leaves the focus where it was. */
function besideFocusing(results, n) {
  const [own, other] = [ours, bareWithFocus].map((cell) => answerTimes(results, { ...cell, n, throttle: 4 }));
  const [ownSpent, otherSpent] = [ours, bareWithFocus].map((cell) => samplesOf(results.hot, { ...cell, n }));
  return [
    beside('… ratio to the bare Lit page that moves the focus too', median(own) / median(other)),
    beside('… in CPU time', median(ownSpent) / median(otherSpent)),
  ];
}

function aheadGoal(results, n) {
  const times = (cell) => median(answerTimes(results, { ...cell, n, throttle: 4 }));
  return atLeast('… times faster than SurveyJS', 5, times({ peer: 'surveyjs', mode: 'step' }) / times(ours));
}

/** All 200 questions of a step on the page. */
function wholeStepGoals(results) {
  const times = (peer) => median(answerTimes(results, { peer, mode: 'all', n: 200, throttle: 4 }));
  const spent = (peer) => median(samplesOf(results.hot, { peer, mode: 'all', n: 200 }));
  const best = Math.min(...products.map(times).filter(Number.isFinite));
  return [
    atMost(
      'answer laid out, the whole step of 200 on the page, 4×: ratio to the bare Lit page',
      1.3,
      times('filrouge') / times('lit'),
    ),
    atMost('… in CPU time', 1.3, spent('filrouge') / spent('lit')),
    atLeast('… times faster than the best peer', 5, best / times('filrouge')),
  ];
}

function loadRatio(results, own, read = loadTimes) {
  const times = (cell) => median(read(results, { ...cell, n: 200, throttle: 4 }));
  return times(own) / times(bare);
}

/** The slowest of our three ways to be embedded, beside the fastest product in whichever mode. */
function aheadOnLoading(results) {
  const cells = results.load.filter(({ n, throttle }) => n === 200 && throttle === 4);
  const times = (names) =>
    cells.filter(({ peer }) => names.includes(peer)).map((cell) => median(loadTimes(results, cell)));
  const [own, best] = [Math.max(...times([ours.peer, script.peer, compiled.peer])), Math.min(...times(products))];
  return atLeast('… times faster than the best peer', 1, best / own);
}

function sizeGoals({ sizes }) {
  const kilobytes = (wanted) => (sizes.find(({ what }) => what === wanted)?.gzip ?? Number.NaN) / 1000;
  return [
    atMost('filrouge.js, kB gzip', 90, kilobytes('script tag')),
    atMost('entry of a bundler user up to the first question, kB gzip', 60, kilobytes('bundler entry')),
    atMost('… whose scenarios are compiled ahead', 60, kilobytes('bundler entry, compiled ahead')),
    atMost('… who takes the packages one by one', 60, kilobytes('bundler entry of the packages')),
  ];
}

/** Products only: the bare pages hold no more than their questions. */
const products = ['surveyjs', 'formjs', 'formio', 'jsonforms', 'lforms'];

function heapGoal(results) {
  const heaps = results.heap.filter(({ peer, n }) => n === 200 && products.includes(peer)).map(({ after }) => after.js);
  const own = heapReading(results, { ...ours, n: 200 })?.after.js ?? Number.NaN;
  return atMost('heap after the load, 200 questions: ratio to the smallest product', 1, own / Math.min(...heaps));
}

const atMost = (title, limit, value) => ({
  title,
  limit: `≤ ${limit}`,
  value,
  isReached: reached(value, value <= limit),
});
const atLeast = (title, limit, value) => ({
  title,
  limit: `≥ ${limit}`,
  value,
  isReached: reached(value, value >= limit),
});
const beside = (title, value) => ({ title, limit: '–', value, isReached: reached(value, 'beside') });
const reached = (value, isWithin) => (Number.isFinite(value) ? isWithin : undefined);

/** The goals as a table. */
export function goalTable(results) {
  const words = new Map([
    [true, 'reached'],
    [false, '**missed**'],
    ['beside', 'beside'],
    [undefined, 'not measured'],
  ]);
  const rows = goalsOf(results).map(
    ({ title, limit, value, isReached }) => `| ${title} | ${limit} | ${figure(value)} | ${words.get(isReached)} |`,
  );
  return ['| goal | limit | measured | |', '| --- | ---: | ---: | --- |', ...rows].join('\n');
}
