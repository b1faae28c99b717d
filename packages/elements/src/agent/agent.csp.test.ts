import { expect } from '../../../../testing/index.js';
import { guardedPage, pagePatienceMs } from '../testing/csp/guarded-frame.js';

describe('a strict Content-Security-Policy', function () {
  this.timeout(pagePatienceMs);

  it('is kept through a whole call, and by the problem panel', async () => {
    const page = await guardedPage('guarded-page.ts', ({ outcome }) => outcome !== undefined);

    expect(page).to.deep.equal({ outcome: 'refused 1', violated: [] });
  });

  it('would have been seen to be broken', async () => {
    const typed = 'trustedTypes' in globalThis ? ['require-trusted-types-for', 'trusted-types'] : [];
    const expected = ['style-src-attr', ...typed];

    const page = await guardedPage('unsafe-page.ts', ({ violated }) => violated.length >= expected.length);

    expect(page.violated).to.have.members(expected);
  });
});
