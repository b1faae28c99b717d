/**
 * Gives the page of a test its focus back, for `beforeEach` in testing/index.ts: in Firefox a Tab past the last control
 * goes on to the browser's own window, as it does for a user, and from there on no test of the file would have a focus.
 */

/** A plugin of the runner. The command `take-focus` answers once the page has the focus; other engines never lose it. */
export const pageFocus = () => ({
  name: 'page-focus',
  async executeCommand({ command, session }) {
    if (command !== 'take-focus') return undefined;
    if (session.browser.name === 'Firefox') await takeFocus(session.browser.getPage(session.id));
    return true;
  },
});

/** To bring a tab to the front that is there already changes nothing; to come back to one gives its page the focus. */
async function takeFocus(page) {
  const others = (await page.browser().pages()).filter((other) => other !== page);
  const other = others[0] ?? (await page.browser().newPage());
  await other.bringToFront();
  await page.bringToFront();
  await page.waitForFunction(() => document.hasFocus(), { polling: 50 });
}
