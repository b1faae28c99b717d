import { emulateMediaOrSkip, expect } from '../../../../testing/index.js';
import { AgentHarness } from '../agent/agent.harness.js';

describe('who asks for less motion', () => {
  it('sees colours change at once, also where a part has a transition of its own', async function () {
    await emulateMediaOrSkip(this, { reducedMotion: 'reduce' });
    const agent = await AgentHarness.of();
    const send = agent.element.renderRoot.querySelector('.send');
    const transition = send && getComputedStyle(send).transitionProperty;
    await emulateMediaOrSkip(this, { reducedMotion: 'no-preference' });

    expect(transition).to.equal('none');
  });
});
