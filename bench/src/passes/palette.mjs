import { load } from '../browser.mjs';
import { gen } from '../script.mjs';

const throttle = 4;

/** From a key in the palette to what it finds laid out, CPU four times slower: of pages that have one. */
export async function palette({ cells, sizes, browser, server, results, guard, mark, save }) {
  for (const n of sizes) {
    mark(`palette n=${n}`);
    for (const { peer, mode } of cells.filter((cell) => cell.mode === 'step')) {
      await guard(`palette ${peer} ${n}`, async () => {
        const page = await load(browser, server.origin, { peer, mode, n, throttle });
        if (await page.call('hasPalette'))
          results.palette.push({ peer, mode, n, samples: await page.call('find', wordsOf(n)) });
        await page.close();
      });
    }
    await save();
  }
}

/** What a caller may say of the question in the middle: words of its title, without its number. */
const wordsOf = (n) =>
  gen(n)
    .questions[Math.floor(n / 2)].title.replace(/^\d+\. | \?$/g, '')
    .split(' ')
    .slice(0, 5)
    .join(' ');
