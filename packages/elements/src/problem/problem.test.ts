import type { Issue } from '@filrouge/scenario';
import { expect } from '../../../../testing/index.js';
import { loadingIssue } from './loading-issues.js';
import { nextEvent } from '../testing/next-event.js';
import { ProblemHarness } from './problem.harness.js';

const unknownKey: Issue = {
  code: 'unknown-key',
  path: '/steps/0/requird',
  params: { key: 'requird', suggestion: 'required' },
};
const missingKey: Issue = { code: 'missing-key', path: '', params: { key: 'title' } };

describe('filrouge-problem', () => {
  it('is accessible', async () => {
    const panel = await ProblemHarness.of([unknownKey, missingKey], { canRetry: true });

    await expect(panel.element).to.be.accessible();
  });

  it('tells every problem with its place and its remedy', async () => {
    const panel = await ProblemHarness.of([unknownKey, missingKey], { source: { steps: [{ id: 'caller' }] } });

    expect(panel.text('.count')).to.equal('2 mistakes to mend');
    expect(panel.problems).to.deep.equal([
      'There is no key "requird" here. Where steps › caller › requird /steps/0/requird Did you mean "required"?',
      'The key "title" is missing here. Where the whole file Add "title".',
    ]);
  });

  it('tells why a scenario did not come, and offers to try again', async () => {
    const refused = loadingIssue('scenario-refused', { url: '/s.json', status: 404 });
    const panel = await ProblemHarness.of([refused], { canRetry: true });
    expect(panel.text('.message')).to.equal('The server answered 404 for the script at /s.json.');

    const retry = nextEvent(panel.element, 'filrouge-retry-requested');
    await panel.clickOn('Try again');

    expect((await retry).bubbles).to.equal(true);
  });

  it('can be closed when the call goes on', async () => {
    const panel = await ProblemHarness.of([missingKey], { kind: 'call' });

    const dismissed = nextEvent(panel.element, 'filrouge-problem-dismissed');
    panel.get('[aria-label="Close this notice"]').click();

    expect((await dismissed).composed).to.equal(true);
  });

  it('offers neither when there is nothing to try and the script cannot run', async () => {
    const panel = await ProblemHarness.of([missingKey]);

    expect(panel.texts('button')).to.deep.equal([]);
  });

  it('shows nothing when nothing is wrong', async () => {
    const panel = await ProblemHarness.of([]);

    expect(panel.find('section')).to.equal(undefined);
  });
});
