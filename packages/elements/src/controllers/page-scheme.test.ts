import { expect, fixture, html } from '../../../../testing/index.js';
import '../agent/agent.define.js';

const followsSystem = ':state(follows-system)';

describe('the colours of the page', () => {
  it('are looked at again where an agent is moved to', async () => {
    const agent = await fixture<HTMLElementTagNameMap['filrouge-agent']>(html`<filrouge-agent></filrouge-agent>`);
    const dark = await fixture<HTMLElement>(html`<div></div>`);
    dark.style.colorScheme = 'dark';
    expect(agent.matches(followsSystem)).to.equal(true);

    dark.append(agent);
    await agent.updateComplete;

    expect(agent.matches(followsSystem)).to.equal(false);
  });
});
