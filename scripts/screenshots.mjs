/** Takes the pictures of the README from the real desk: `npm run screenshots` writes docs/images. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { browserLaunch } from './browser.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** What the operator does in the picture: acknowledges, notes the trouble, finds the subject by typing, picks an option. */
const keys = [
  ['Alt', 'a'],
  'Opened an invoice that came by e-mail: a screen asks for money, files are unreadable',
  ['Enter'],
  'secu',
  ['Enter'],
  ['1'],
];

const pictures = [
  { name: 'desk-light', width: 1400, height: 900, scheme: 'light' },
  { name: 'desk-dark', width: 1400, height: 900, scheme: 'dark' },
];

const server = await createServer({
  root: 'examples/desk',
  configFile: 'examples/desk/vite.config.mjs',
  logLevel: 'error',
  server: { port: 0 },
});
await server.listen();
const browser = await puppeteer.launch(browserLaunch('chrome'));
try {
  mkdirSync('docs/images', { recursive: true });
  for (const picture of pictures) await take(picture);
} finally {
  await browser.close();
  await server.close();
}

async function take({ name, width, height, scheme }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'language', { get: () => 'en-GB' }));
  await page.goto(server.resolvedUrls.local[0], { waitUntil: 'load' });
  await answer(page, 'Tom Baxter');
  for (const key of keys) await press(page, key);
  await page.screenshot({ path: `docs/images/${name}.png` });
  console.log(`wrote docs/images/${name}.png`);
  await context.close();
}

async function answer(page, caller) {
  const row = await page.waitForSelector(`::-p-xpath(//li[contains(., "${caller}")]//button)`);
  await row.click();
  await settled(page);
}

async function press(page, key) {
  if (typeof key === 'string') await page.keyboard.type(key);
  else {
    for (const modifier of key.slice(0, -1)) await page.keyboard.down(modifier);
    await page.keyboard.press(key.at(-1));
    for (const modifier of key.slice(0, -1)) await page.keyboard.up(modifier);
  }
  await settled(page);
}

/** The widget has rendered what the last key did. */
async function settled(page) {
  await page.waitForFunction(() => document.querySelector('filrouge-agent')?.session !== undefined);
  await page.evaluate(async () => {
    await document.querySelector('filrouge-agent').updateComplete;
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
}
