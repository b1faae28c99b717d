import { expect, fixture, html } from '../../../../testing/index.js';
import { loadingIssue } from '../problem/loading-issues.js';
import { plainProblem, type PlainProblem } from './plain-problem.js';

const unreachable = loadingIssue('scenario-unreachable', { url: '/a.json' });
const misshapen = { code: 'unknown-key', path: '/titel', params: { key: 'titel' } };

const shown = (problem: Partial<PlainProblem>) =>
  fixture<HTMLElement>(
    html`<div>
      ${plainProblem({ issues: [unreachable], locale: 'en', kind: 'scenario', canRetry: true, ...problem })}
    </div>`,
  );

describe('mistakes told without their panel', () => {
  it('are named by a heading, in a region of its own', async () => {
    const page = await shown({});

    await expect(page).to.be.accessible();
    expect(page.querySelector('section')?.getAttribute('aria-labelledby')).to.equal(page.querySelector('h2')?.id);
  });

  it('ask for another try where one may help', async () => {
    const page = await shown({});
    let asked = 0;
    page.addEventListener('filrouge-retry-requested', () => (asked += 1));

    page.querySelector('button')?.click();

    expect(asked).to.equal(1);
    expect((await shown({ canRetry: false })).querySelector('button')).to.equal(null);
  });

  it('of a scenario tell the place and who tells more, of a page that cannot be reached what to do', async () => {
    const page = await shown({ issues: [misshapen] });

    expect(page.textContent).to.contain('/titel').and.to.contain('filrouge validate');
    expect((await shown({})).textContent)
      .to.contain('Check the network')
      .and.not.to.contain('filrouge validate');
  });

  it('of a call say that it goes on', async () => {
    const page = await shown({ issues: [misshapen], kind: 'call', canRetry: false });

    expect(page.querySelector('h2')?.textContent).to.contain('the call goes on');
    expect(page.textContent).not.to.contain('filrouge validate');
  });
});
