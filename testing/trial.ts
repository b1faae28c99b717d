/** The test that tells whether a browser runs here at all, see scripts/steps/other-engines.mjs. */
import { expect } from './index.js';

it('runs tests, in a page that has the focus', () => {
  expect(document.hasFocus()).to.equal(true);
});
