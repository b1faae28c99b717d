import { load } from '../browser.mjs';
import { gen } from '../script.mjs';
import { probes, spread, walkOf } from '../walk.mjs';

const clicks = 16;
const enoughMs = 40_000;
const smallest = 200;

/** Trusted clicks, and what the browser itself says of them: the durations INP is made of. */
export async function inp({ cells, sizes, browser, server, results, guard, mark, save }) {
  for (const n of sizes.filter((size) => size >= smallest)) {
    mark(`inp n=${n}`);
    for (const { peer, mode } of cells) {
      await guard(`inp ${peer} ${mode} ${n}`, async () => {
        const page = await load(browser, server.origin, { peer, mode, n });
        await page.evaluate('__bench.observeEvents()');
        const made = await (mode === 'step' ? clickNext(page, n) : clickAnswers(page, n));
        await pause(300);
        results.inp.push({
          peer,
          mode,
          n,
          clicks: made,
          durations: durationsOf(await page.evaluate('__bench.events')),
        });
        await page.close();
      });
    }
    await save();
  }
}

async function clickAnswers(page, n) {
  const end = performance.now() + enoughMs;
  let made = 0;
  for (const probe of spread(
    probes(gen(n)).filter(({ type }) => type !== 'number'),
    clicks,
  )) {
    if (performance.now() > end) break;
    // Debounces and animations of the last answer are over by then.
    await pause(400);
    await click(page.cdp, await page.call('target', probe, probe.on));
    await page.call('waitShown', probe.deps);
    made++;
  }
  return made;
}

async function clickNext(page, n) {
  const end = performance.now() + enoughMs;
  let made = 0;
  for (const step of walkOf(gen(n), clicks)) {
    if (performance.now() > end) break;
    await page.call('fill', [step]);
    await click(page.cdp, await page.call('target', { next: true }));
    await page.call('waitShown', [step.next]);
    made++;
  }
  return made;
}

async function click(cdp, point) {
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...point, button: 'none' });
  for (const type of ['mousePressed', 'mouseReleased'])
    await cdp.send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 });
}

/** One duration an interaction: its longest event. */
function durationsOf(events) {
  const longest = new Map();
  for (const [id, duration] of events) longest.set(id, Math.max(longest.get(id) ?? 0, duration));
  return [...longest.values()];
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
