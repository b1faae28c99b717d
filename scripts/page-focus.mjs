/**
 * Gives the page of a test the focus, for `beforeEach` in testing/index.ts. In Firefox a Tab past the last control goes on
 * to the browser's own window, as it does for a user, and from there on no test of the file would have a focus; WebKit's
 * window, with nobody to manage windows, may get it late.
 */

/** A plugin of the runner. Its command `take-focus` answers whether anything could be done; the page waits for the focus. */
export const pageFocus = () => ({
  name: 'page-focus',
  async executeCommand({ command, session }) {
    if (command !== 'take-focus') return undefined;
    const bring = bringToFront[session.browser.name];
    await bring?.(session.browser.getPage(session.id));
    return Boolean(bring);
  },
});

/** By the runner's names of the engines. Chromium is told that each of its pages has the focus, and none loses it. */
const bringToFront = {
  /** To bring a tab to the front that is there already changes nothing; to come back to one gives its page the focus. */
  async Firefox(page) {
    const others = (await page.browser().pages()).filter((other) => other !== page);
    const other = others[0] ?? (await page.browser().newPage());
    await other.bringToFront();
    await page.bringToFront();
  },
  MiniBrowser: (page) => page.bringToFront(),
};
