import { heapOf, load } from '../browser.mjs';
import { gen, visibleIds } from '../script.mjs';
import { probes, walkAnswer, walkOf } from '../walk.mjs';

const enoughMs = 90_000;
const smallest = 50;

/** Heap after the load, and after so many answers. */
export async function heap({ cells, sizes, heapAnswers, browser, server, results, guard, mark, save }) {
  for (const n of sizes.filter((size) => size >= smallest)) {
    mark(`heap n=${n}`);
    for (const { peer, mode } of cells) {
      await guard(`heap ${peer} ${mode} ${n}`, async () => {
        const page = await load(browser, server.origin, { peer, mode, n });
        await pause(500);
        const after = await heapOf(page.cdp);
        const given = await (mode === 'step' ? walkAlong(page, n, heapAnswers) : fillAll(page, n, heapAnswers));
        await pause(700);
        results.heap.push({ peer, mode, n, answers: given, after, then: await heapOf(page.cdp) });
        await page.close();
      });
    }
    await save();
  }
}

async function walkAlong(page, n, answers) {
  const end = performance.now() + enoughMs;
  const steps = walkOf(gen(n), answers);
  let at = 0;
  for (; at < steps.length && performance.now() < end; at += 10)
    await page.call('walk', steps.slice(at, at + 10), { poll: 'raf' });
  return Math.min(at, steps.length);
}

/** Round after round; later rounds leave what conditions read as it is. */
async function fillAll(page, n, answers) {
  const script = gen(n);
  const sources = new Set(probes(script).map(({ id }) => id));
  const held = {};
  const end = performance.now() + enoughMs;
  let given = 0;
  for (let round = 0; given < answers && performance.now() < end; round++) {
    for (const question of script.questions) {
      const { id, type } = question;
      const isLeft = round > 0 && type === 'boolean';
      if (given >= answers || isLeft || !visibleIds(script, held).includes(id)) continue;
      held[id] = sources.has(id) && round > 0 ? held[id] : walkAnswer(question, round);
      await page.call('fillFast', [{ id, type, value: held[id] }]);
      given++;
    }
  }
  return given;
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
