import { expect, waitUntil } from '../../../../testing/index.js';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** A page of its own under the strict policy, once its script is through. */
async function pageOf(script: string): Promise<{ readonly outcome: string; readonly violations: readonly string[] }> {
  const frame = document.createElement('iframe');
  const source = new URL(`../testing/csp/${script}`, import.meta.url).href;
  frame.srcdoc = `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policy}">
    </head><body><script type="module" src="${source}"></script></body></html>`;
  document.body.append(frame);
  const told = () => frame.contentDocument?.body?.dataset;
  await waitUntil(() => told()?.['outcome'], `${script} is through`, { timeout: 9000 });
  const { outcome = '', violations = '[]' } = told() ?? {};
  frame.remove();
  return { outcome, violations: JSON.parse(violations) };
}

describe('a strict Content-Security-Policy', () => {
  it('is kept through a whole call, and by the problem panel', async () => {
    const { outcome, violations } = await pageOf('guarded-page.ts');

    expect(violations).to.deep.equal([]);
    expect(outcome).to.equal('refused 1');
  });

  it('would have been seen to be broken', async () => {
    const { violations } = await pageOf('unsafe-page.ts');

    const typed = 'trustedTypes' in globalThis ? ['require-trusted-types-for', 'trusted-types'] : [];
    expect(violations.map((violation) => violation.split(' ')[0])).to.have.members(['style-src-attr', ...typed]);
  });
});
