import { goalTable } from './goals.mjs';
import { calibrationOf } from './readings.mjs';
import { figure } from './statistics.mjs';
import * as tables from './tables.mjs';

/** The report of a run: ratios first, then every reading. */
export function markdownOf(results) {
  return (
    [
      '# Bench results',
      'Written by `node bench/run.mjs`; do not edit. What each figure means: [bench/README.md](../README.md).',
      machineLines(results),
      '## Goals',
      goalTable(results),
      ...sections(results).flatMap(([title, content]) => (content === undefined ? [] : [`## ${title}`, content])),
      ...(results.errors.length > 0 ? ['## Errors', results.errors.map((error) => `- ${error}`).join('\n')] : []),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** What the figures were read on, and how busy it was. */
export function machineLines(results) {
  const { date, node, chromium, cores, cpu, platform, minutes, versions } = results.meta;
  const { least, middle, most } = calibrationOf(results);
  const calibration = [least, middle, most].map((ms) => figure(ms, 0)).join(' / ');
  return [
    `- ${date.slice(0, 10)}, ${cores} × ${cpu} (${platform}), Node ${node}, ${chromium}; ${figure(minutes ?? Number.NaN, 0)} min`,
    `- calibration (a fixed piece of work, before each pass; more than the least means a busy machine): least / median / most ${calibration} ms`,
    `- versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
  ].join('\n');
}

const sections = (results) => [
  ['Are the translations right?', tables.verifyTable(results)],
  ['Bytes, kB', tables.bytesTable(results)],
  ['Navigation → first question, 1×, ms: median [middle half] (loads)', tables.loadTable(results, 1)],
  ['Navigation → first question, 4×, ms', tables.loadTable(results, 4)],
  ['Answer → what it shows laid out, 1×, ms: median [middle half] (answers)', tables.answerTable(results, 1)],
  ['Answer → what it shows laid out, 4×, ms', tables.answerTable(results, 4)],
  ['Answer → what it shows laid out, CPU of the main thread, 1×, ms', tables.samplesTable(results.hot)],
  ['A key in a line of text → laid out, 4×, ms', tables.samplesTable(results.typing)],
  ['A key in the palette → what it finds laid out, 4×, ms', tables.samplesTable(results.palette)],
  ['Main-thread CPU an answer, ms: all (style / layout)', tables.busyTable(results)],
  ['Trusted clicks, duration the browser reports, ms: median / p95 (reported of clicks)', tables.inpTable(results)],
  ['Heap, MB: after the load → after answers (how many)', tables.heapTable(results)],
  ['A scenario of 5,000 questions: in hand → first question', tables.openTable(results)],
  ['A hundred calls in one page', tables.callsTable(results)],
  ['Beside an answer, no page', tables.deskTable(results)],
  ['Suggestions out of 10,000 articles, in the page', tables.suggestionsTable(results)],
  ['Headless, one answer, ms: median / p95', tables.coreTable(results, 'plain', 'apply')],
  ['Headless, one answer, chained conditions, ms: median / p95', tables.coreTable(results, 'chained', 'apply')],
  ['Headless, definition text → ready, ms: warm median (first)', tables.coreTable(results, 'plain', 'load')],
  ['Headless, heap of one loaded instance, MB', tables.coreTable(results, 'plain', 'heap')],
];
