import { expect } from '../../../../testing/index.js';
import { AgentHarness } from '../agent/agent.harness.js';

/** Where a part of the widget begins, from the left of the page. */
function leftOf(agent: AgentHarness, selector: string): number {
  const part = agent.element.renderRoot.querySelector(selector);
  if (!part) throw new Error(`no ${selector}`);
  return part.getBoundingClientRect().left;
}

const tagsIn = (root: ParentNode) =>
  [...root.querySelectorAll('.badge.language')].map((mark) => mark.textContent?.replaceAll(/\s+/g, ' ').trim());

describe('the widget in Arabic', () => {
  it('is mirrored as a whole: outline to the right, rules to the left, the send button at the end of its bar', async () => {
    const agent = await AgentHarness.of({ locale: 'ar' });

    expect(agent.element.renderRoot.querySelector('.frame')?.getAttribute('dir')).to.equal('rtl');
    const [outline, main, side] = ['.outline-column', '.main', '.side'].map((part) => leftOf(agent, part));
    expect(outline).to.be.greaterThan(main ?? 0);
    expect(main).to.be.greaterThan(side ?? 0);
    expect(leftOf(agent, '.send')).to.be.lessThan(leftOf(agent, '.gap'));
  });

  it('stands as usual in English', async () => {
    const agent = await AgentHarness.of({ locale: 'en' });

    expect(agent.element.renderRoot.querySelector('.frame')?.getAttribute('dir')).to.equal('ltr');
    expect(leftOf(agent, '.outline-column')).to.be.lessThan(leftOf(agent, '.main'));
  });

  it('marks the texts that the script has in another language only', async () => {
    const agent = await AgentHarness.of({ locale: 'ar' });
    const question = agent.element.renderRoot.querySelector('filrouge-question')?.shadowRoot;

    expect(tagsIn(agent.element.renderRoot)[0]).to.match(/^FR ?باللغة: /);
    expect(question && tagsIn(question)).to.have.length(1);
  });

  it('marks nothing in a language of the script', async () => {
    const agent = await AgentHarness.of({ locale: 'en-GB' });

    expect(tagsIn(agent.element.renderRoot)).to.deep.equal([]);
  });

  it('is accessible', async () => {
    const agent = await AgentHarness.of({ locale: 'ar' });

    await expect(agent.element).to.be.accessible();
  });
});
