import { load } from '../browser.mjs';
import { isRead, workOf } from './latency.mjs';

const answers = 28;
const warm = 4;

/**
 * CPU time of the page's main thread from an answer to the next question laid out: as `latency`, but other work on the
 * machine hardly shows, and what a page puts off until after the paint does not count.
 */
export async function hot({ cells, answerSizes, browser, server, results, guard, mark, save }) {
  for (const n of answerSizes) {
    mark(`hot n=${n}`);
    for (const { peer, mode } of cells.filter((cell) => isRead(cell, n))) {
      await guard(`hot ${peer} ${mode} ${n}`, async () => {
        const page = await load(browser, server.origin, { peer, mode, n });
        try {
          results.hot.push({ peer, mode, n, samples: await samplesOf[mode === 'step' ? 'step' : 'all'](page, n) });
        } finally {
          await page.close();
        }
      });
    }
    await save();
  }
}

/** By the thread's own clock, between marks in the page: a frame that comes on a busy machine before its turn is not in it. */
const samplesOf = {
  async step(page, n) {
    const spent = await spentOn(page, workOf('step', n, answers), async (step) => {
      await page.call('answerable', step);
      await page.call('marked', 'answerNow', step);
      await page.call('rest');
      await page.call('marked', 'nextNow', step);
    });
    return inPairs(spent);
  },
  all: (page, n) =>
    spentOn(page, workOf('all', n, answers), async (probe) => {
      await page.call('come', probe);
      const isShown = await page.call('marked', 'probeNow', probe);
      if (!isShown) throw new Error('shows what depends on an answer later');
    }),
};

async function spentOn(page, work, answer) {
  const first = Math.min(warm, Math.floor(work.length / 2));
  await page.call(work[0]?.deps ? 'probeAll' : 'walk', work.slice(0, first));
  const stop = await traceMarks(page);
  // One browser traces one page at a time: a page that fails must not keep the next from it.
  let marks;
  try {
    for (const one of work.slice(first)) {
      await answer(one);
      await page.call('rest');
    }
  } finally {
    marks = await stop();
  }
  return spentBetween(marks);
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
