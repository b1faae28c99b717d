import { expect, fixture, html } from '../../../../testing/index.js';
import { definePanels } from './define-panels.js';

describe('the panels of a page', () => {
  it('leave the first question alone where the page shows none of them', () => {
    const [inItsOwnTask, wait] = delaysOf(definePanels);

    expect(inItsOwnTask).to.equal(0);
    expect(wait).to.be.greaterThan(0);
    expect(customElements.get('filrouge-steps')).to.equal(undefined);
  });

  it('come at once where the page shows one of them', async () => {
    await fixture(html`<filrouge-steps></filrouge-steps>`);

    const delays = delaysOf(definePanels);
    await customElements.whenDefined('filrouge-steps');

    expect(delays).to.deep.equal([0, 0]);
  });
});

/** For how long each step is put off, in milliseconds; what is put off for no time is done at once. */
function delaysOf(act: () => void): readonly number[] {
  const delays: number[] = [];
  const { setTimeout } = globalThis;
  const note = (step: () => void, delay = 0): number => {
    delays.push(delay);
    if (delay === 0) step();
    return 0;
  };
  Object.assign(globalThis, { setTimeout: note });
  act();
  Object.assign(globalThis, { setTimeout });
  return delays;
}
