import { load, metrics } from '../browser.mjs';
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

async function samplesOf(page, n) {
  const work = workOf('step', n, answers);
  const first = Math.min(warm, Math.floor(work.length / 2));
  await page.call('walk', work.slice(0, first));
  const samples = [];
  for (const step of work.slice(first)) {
    const answer = await spent(page, () => page.call('answerNow', step));
    await page.call('rest');
    const next = await spent(page, () => page.call('nextNow', step));
    await page.call('rest');
    // What asking costs, without an answer.
    const asking = await spent(page, () => page.call('nothing'));
    samples.push(Math.max(0, answer - asking) + Math.max(0, next - asking));
  }
  return samples;
}

async function spent({ cdp }, act) {
  const before = await metrics(cdp);
  await act();
  const after = await metrics(cdp);
  return (after.TaskDuration - before.TaskDuration) * 1000;
}
