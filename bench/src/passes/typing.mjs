import { load } from '../browser.mjs';
import { gen } from '../script.mjs';
import { workOf } from './latency.mjs';

const typed = 'le poste ne demarre plus depuis ce matin';
const throttle = 4;

/** From a key in a line of text to the page laid out again, CPU four times slower. */
export async function typing({ cells, sizes, browser, server, results, guard, mark, save }) {
  for (const n of sizes) {
    mark(`typing n=${n}`);
    for (const { peer, mode } of cells.filter((cell) => cell.mode === 'step')) {
      await guard(`typing ${peer} ${n}`, async () => {
        const page = await load(browser, server.origin, { peer, mode, n, throttle });
        const before = gen(n).questions.findIndex(({ type }) => type === 'text');
        await page.call('walk', workOf('step', n, before), { slow: throttle });
        const { id } = gen(n).questions[before];
        results.typing.push({ peer, mode, n, samples: await page.call('type', id, typed) });
        await page.close();
      });
    }
    await save();
  }
}
