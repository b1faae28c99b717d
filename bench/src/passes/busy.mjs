import { differenceOf, load, metrics } from '../browser.mjs';
import { callOf, workOf } from './latency.mjs';

const answers = 14;
const enoughMs = 40_000;
const settle = { poll: 'raf', settle: 130 };

/** What one answer costs the page's main thread in CPU time, whatever else the machine does. */
export async function busy({ cells, sizes, browser, server, results, guard, mark, save }) {
  for (const n of sizes) {
    mark(`busy n=${n}`);
    for (const { peer, mode } of cells) {
      await guard(`busy ${peer} ${mode} ${n}`, async () => {
        const page = await load(browser, server.origin, { peer, mode, n });
        results.busy.push({ peer, mode, n, ...(await answerAndCount(page, mode, n)) });
        await page.close();
      });
    }
    await save();
  }
}

async function answerAndCount(page, mode, n) {
  const work = workOf(mode, n, answers);
  // The first answers warm the page up.
  const warm = Math.min(2, Math.floor(work.length / 2));
  await page.call(callOf(mode), work.slice(0, warm), settle);
  await pause();
  const before = await metrics(page.cdp);
  const end = performance.now() + enoughMs;
  let done = 0;
  for (let at = warm; at < work.length && (done < 4 || performance.now() < end); at += 4) {
    const some = work.slice(at, at + 4);
    await page.call(callOf(mode), some, settle);
    done += some.length;
  }
  await pause();
  const spent = differenceOf(before, await metrics(page.cdp));
  return { answers: done, per: Object.fromEntries(Object.entries(spent).map(([name, ms]) => [name, ms / done])) };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 300));
