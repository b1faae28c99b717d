import { expect } from '../../../../testing/index.js';
import { guardedPage, pagePatienceMs, type GuardedPage } from '../testing/csp/guarded-frame.js';
import type { HostileOutcome } from '../testing/csp/hostile-outcome.js';

describe('filrouge-agent with a hostile knowledge base, under a strict policy', function () {
  this.timeout(pagePatienceMs);

  let page: GuardedPage;
  let outcome: HostileOutcome;
  before(async () => {
    page = await guardedPage('hostile-knowledge.ts', (told) => told.outcome !== undefined);
    // The page's own words, by the same types.
    outcome = JSON.parse(page.outcome ?? '') as HostileOutcome;
  });

  it('runs nothing of it, and goes against no policy', () => {
    expect([outcome.wasHit, page.violated]).to.deep.equal([false, []]);
  });

  it('shows one note in place of articles, and takes the call to its ticket', () => {
    const note = 'The knowledge base does not answer. The call goes on.';
    const told = Object.entries(outcome.calls).map(([what, call]) => [what, call.told, call.problems]);

    expect(told).to.deep.equal(Object.keys(outcome.calls).map((what) => [what, [note], 0]));
    expect(told).to.have.lengthOf(7);
  });

  it('cuts titles and summaries that have no end, in the list and in the ticket', () => {
    const { told, problems, ticketCharacters } = outcome.endless;

    expect(told).to.have.lengthOf(2);
    expect(told[1]).to.contain('network');
    expect(told.map(({ length }) => length > 3_000)).to.deep.equal([false, false]);
    expect([problems, ticketCharacters > 100_000]).to.deep.equal([0, false]);
  });

  for (const kind of ['html', 'markdown', 'text', 'five megabytes'])
    it(`shows the words of a hostile article, and nothing else: ${kind}`, () => {
      const { text = '', foreign } = outcome.readings[kind] ?? {};

      expect([text.includes('Restart the router.'), foreign]).to.deep.equal([true, 0]);
    });

  it('says that a body without end goes on elsewhere', () => {
    expect(outcome.readings['five megabytes']?.notes).to.deep.equal([
      'The article goes on. Read the rest at its source.',
    ]);
  });
});
