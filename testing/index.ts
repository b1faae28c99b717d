/**
 * What every browser test imports; also fails a test that leaves an unhandled error behind (the runner alone does not).
 * `await expect(element).to.be.accessible()` runs axe.
 */
import { languages } from '../packages/elements/src/messages/index.js';

export { aTimeout, expect, fixture, fixtureSync, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
// setViewport: not in WebKit (the runner's WebDriver launcher lacks it).
export { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';

// What an element does is told apart from when its words come: `languages.test.ts` and the script-tag test hold that.
before(async () => {
  for (const tag of languages.tags) await languages.want(tag);
});

const errors: unknown[] = [];
addEventListener('unhandledrejection', (event) => errors.push(event.reason));
addEventListener('error', (event) => errors.push(event.error ?? event.message));
afterEach(() => {
  const [first] = errors.splice(0);
  if (first) throw first;
});
