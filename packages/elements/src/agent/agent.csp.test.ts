import { expect, waitUntil } from '../../../../testing/index.js';

/** The page loads every source file of every package by itself. */
const patienceMs = 30_000;

/** What a page under the policy says of itself. */
interface GuardedPage {
  readonly outcome: string | undefined;
  /** Directives that something in it went against. */
  readonly violated: readonly string[];
}

/** A page of its own under the strict policy of page.html, once it is as the test waits for. */
async function pageOf(script: string, isThrough: (page: GuardedPage) => boolean): Promise<GuardedPage> {
  const frame = document.createElement('iframe');
  frame.src = new URL(`../testing/csp/page.html?${script}`, import.meta.url).href;
  document.body.append(frame);
  await waitUntil(() => isThrough(told(frame)), `${script} is through`, { timeout: patienceMs });
  const page = told(frame);
  frame.remove();
  return page;
}

function told(frame: HTMLIFrameElement): GuardedPage {
  const { outcome, violations = '[]' } = frame.contentDocument?.documentElement?.dataset ?? {};
  const all: readonly string[] = JSON.parse(violations);
  return { outcome, violated: all.map((violation) => violation.split(' ')[0] ?? '') };
}

describe('a strict Content-Security-Policy', function () {
  this.timeout(patienceMs);

  it('is kept through a whole call, and by the problem panel', async () => {
    const page = await pageOf('guarded-page.ts', ({ outcome }) => outcome !== undefined);

    expect(page).to.deep.equal({ outcome: 'refused 1', violated: [] });
  });

  it('would have been seen to be broken', async () => {
    const typed = 'trustedTypes' in globalThis ? ['require-trusted-types-for', 'trusted-types'] : [];
    const expected = ['style-src-attr', ...typed];

    const page = await pageOf('unsafe-page.ts', ({ violated }) => violated.length >= expected.length);

    expect(page.violated).to.have.members(expected);
  });
});
