import { load } from '../browser.mjs';
import { workOf } from './latency.mjs';

const answers = 28;
const warm = 4;

/**
 * CPU time of the page's main thread from an answer to the next question laid out: as `latency`, but other work on the
 * machine hardly shows, and what a page puts off until after the paint does not count.
 */
export async function hot({ cells, sizes, browser, server, results, guard, mark, save }) {
  for (const n of sizes) {
    mark(`hot n=${n}`);
    for (const { peer, mode } of cells.filter((cell) => cell.mode === 'step')) {
      await guard(`hot ${peer} ${n}`, async () => {
        const page = await load(browser, server.origin, { peer, mode, n });
        results.hot.push({ peer, mode, n, samples: await samplesOf(page, n) });
        await page.close();
      });
    }
    await save();
  }
}

/** By the thread's own clock, between marks in the page: a frame that comes on a busy machine before its turn is not in it. */
async function samplesOf(page, n) {
  const work = workOf('step', n, answers);
  const first = Math.min(warm, Math.floor(work.length / 2));
  await page.call('walk', work.slice(0, first));
  const stop = await traceMarks(page);
  for (const step of work.slice(first)) {
    await page.call('answerable', step);
    await page.call('marked', 'answerNow', step);
    await page.call('rest');
    await page.call('marked', 'nextNow', step);
    await page.call('rest');
  }
  return inPairs(spentBetween(await stop()));
}

/** Starts to note the page's marks; what it returns ends that and gives them, in order. */
async function traceMarks({ cdp }) {
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const isComplete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  const traceConfig = { includedCategories: ['blink.user_timing'] };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  return async () => {
    await cdp.send('Tracing.end');
    await isComplete;
    return events
      .filter(({ name }) => name === 'work-from' || name === 'work-to')
      .toSorted((one, other) => one.ts - other.ts);
  };
}

/** Milliseconds of the thread from each mark to the one after it, two by two. */
const spentBetween = (marks) =>
  marks.flatMap(({ name, tts }, place) => (name === 'work-to' ? [(tts - marks[place - 1].tts) / 1000] : []));

const inPairs = (spent) => spent.flatMap((ms, place) => (place % 2 === 1 ? [spent[place - 1] + ms] : []));
