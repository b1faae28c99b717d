/**
 * What every browser test imports; also fails a test that leaves an unhandled error behind (the runner alone does not).
 * `await expect(element).to.be.accessible()` runs axe.
 */
import { waitUntil as waitFor } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys as sendKeysAtOnce } from '@web/test-runner-commands';
import { languages } from '../packages/elements/src/messages/index.js';

export { aTimeout, expect, fixture, fixtureSync, html, nextFrame, oneEvent } from '@open-wc/testing';
export { sendMouse, setViewport } from '@web/test-runner-commands';

/** A starved machine takes its time; what does not come at all is told soon enough. */
const patienceMs = 15_000;

/** The runner waits 20 s for what it sends, and a starved WebKit may take seconds a letter. */
const lettersAtOnce = /Chrome|Firefox/u.test(navigator.userAgent) ? 12 : 2;

/** Types or presses keys; a long text goes part by part. */
export async function sendKeys(keys: Parameters<typeof sendKeysAtOnce>[0]): Promise<void> {
  if (!('type' in keys) || keys.type === undefined) return sendKeysAtOnce(keys);
  const letters = Array.from(keys.type);
  for (let from = 0; from < letters.length; from += lettersAtOnce)
    await sendKeysAtOnce({ type: letters.slice(from, from + lettersAtOnce).join('') });
}

/** Waits until something holds, with room for a busy machine; fails with `message` when it does not come. */
export function waitUntil(
  predicate: Parameters<typeof waitFor>[0],
  message?: string,
  options?: Parameters<typeof waitFor>[2],
): Promise<void> {
  return waitFor(predicate, message, { timeout: patienceMs, ...options });
}

/** Shows the page in these colours and the like; skips the test where the engine's driver cannot, which only Chromium's can. */
export async function emulateMediaOrSkip(
  test: Pick<Mocha.Context, 'skip'>,
  media: Parameters<typeof emulateMedia>[0],
): Promise<void> {
  if (!navigator.userAgent.includes('Chrome/')) test.skip();
  await emulateMedia(media);
}

// What an element does is told apart from when its words come: `languages.test.ts` and the script-tag test hold that.
before(async () => {
  for (const tag of languages.tags) await languages.want(tag);
});

// A page without the focus focuses nothing; a test before may have gone out of it by Tab, see scripts/page-focus.mjs.
beforeEach(async () => {
  if (!document.hasFocus()) await takeFocus();
});

/** Where it never comes, as in a browser that somebody works in, a test that needs it tells so itself. */
async function takeFocus(): Promise<void> {
  try {
    const isUnderWay = await executeServerCommand<boolean, undefined>('take-focus');
    if (isUnderWay) await waitFor(() => document.hasFocus(), undefined, { timeout: patienceMs });
  } catch {
    return;
  }
}

const errors: unknown[] = [];
addEventListener('unhandledrejection', (event) => errors.push(event.reason));
addEventListener('error', (event) => errors.push(event.error ?? event.message));
afterEach(() => {
  const [first] = errors.splice(0);
  if (first) throw first;
});
