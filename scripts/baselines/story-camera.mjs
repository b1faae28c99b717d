/** Takes pictures of one story after another, each in every window and scheme. */
import { readFile } from 'node:fs/promises';
import { schemes, windows } from './states.mjs';

/** In milliseconds; a story on a busy machine may take seconds to render. */
const patience = { timeout: 60_000, polling: 25 };
const inPage = ['../story-page.js', 'still-page.js'];

/** A tab that takes pictures; a context of its own: the focus, and what is emulated, stay in it. */
export async function storyCamera(browser, url) {
  const page = await (await browser.createBrowserContext()).newPage();
  for (const name of inPage) await page.evaluateOnNewDocument(await readFile(new URL(name, import.meta.url), 'utf8'));
  await page.emulateTimezone('Europe/Paris');
  await page.emulateFocusedPage(true);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  return {
    /** Calls `take` with the name of each picture of a state once the page shows it, and how to take the picture. */
    async each(state, take) {
      await show(page, url, state);
      for (const { width, height } of windows) {
        await page.setViewport({ width, height });
        for (const scheme of schemes) {
          await page.evaluate(async (colors) => {
            document.documentElement.style.colorScheme = colors;
            await globalThis.storyRun.settled();
          }, scheme);
          await take(`${state.name}-${width}-${scheme}`, (options) => page.screenshot(options));
        }
      }
    },
  };
}

async function show(page, url, { story, locale = 'fr' }) {
  await page.setViewport(windows.at(-1));
  const globals = `locale:${locale};a11y.manual:!true`;
  await page.goto(`${url}/storybook-static/iframe.html?id=${story}&viewMode=story&globals=${globals}`);
  await page.waitForFunction(() => globalThis.storyRun.isFinished || globalThis.storyRun.problems.length > 0, patience);
  const problems = await page.evaluate(() => globalThis.storyRun.problems);
  if (problems.length > 0) throw new Error(`[baselines] ${story}: ${problems.join(', ')}`);
  await page.evaluate(() => globalThis.beStill());
}
