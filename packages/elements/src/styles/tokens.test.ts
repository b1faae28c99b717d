import { expect } from '../../../../testing/index.js';
import { AgentHarness } from '../agent/agent.harness.js';

/** Colours as the browser paints them, in sRGB from 0 to 255. */
function painted(color: string): readonly number[] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** WCAG 2.2, relative luminance. */
function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A token as an element of the agent resolves it; `ink` is of what stands around the question. */
function colorIn(agent: AgentHarness, token: string): readonly number[] {
  const root = token === 'ink' ? agent.get('filrouge-steps').shadowRoot : agent.element.renderRoot;
  if (!root) throw new Error('no outline');
  const probe = document.createElement('i');
  probe.style.color = `var(--_${token})`;
  root.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return painted(color);
}

/** What is written in the header, by its own colour in its own colour scheme. */
function colorsInHeader(agent: AgentHarness): readonly (readonly number[])[] {
  const texts = agent.element.renderRoot.querySelectorAll('.client, .scenario, .timer, .header button, .header select');
  return [...texts].map((text) => painted(getComputedStyle(text).color));
}

describe('a header that the page makes dark', () => {
  it('reads on a light page', async () => {
    const page = document.createElement('style');
    page.textContent = 'filrouge-agent::part(header) { color-scheme: dark; background: #1b1030; }';
    document.head.append(page);
    const agent = await AgentHarness.of({ theme: 'light' });

    const colors = colorsInHeader(agent);

    expect(colors.length).to.be.greaterThan(3);
    for (const color of colors) expect(contrast(color, painted('#1b1030'))).to.be.greaterThan(4.5);
    page.remove();
  });
});

describe('tokens', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`read well by default in ${theme} colours, also under the pointer`, async () => {
      const agent = await AgentHarness.of({ theme });
      const color = (token: string) => colorIn(agent, token);

      expect(contrast(color('accent-text'), color('accent'))).to.be.greaterThan(4.5);
      expect(contrast(color('accent-text'), color('accent-hover'))).to.be.greaterThan(4.5);
      expect(contrast(color('text'), color('accent-soft'))).to.be.greaterThan(4.5);
      expect(contrast(color('text-muted'), color('accent-soft'))).to.be.greaterThan(4.5);
      expect(contrast(color('ink'), color('accent-soft'))).to.be.greaterThan(4.5);
      expect(color('ink')).to.deep.equal(color('accent'));
      expect(contrast(color('focus'), color('surface'))).to.be.greaterThan(3);
    });

    for (const accent of ['#7a1f5c', '#ffd400', '#767676']) {
      it(`read well on ${accent} in ${theme} colours`, async () => {
        const agent = await AgentHarness.of({ theme });
        agent.element.style.setProperty('--filrouge-accent', accent);
        const color = (token: string) => colorIn(agent, token);

        expect(contrast(color('accent-text'), color('accent'))).to.be.greaterThan(4.5);
        expect(contrast(color('accent-text'), color('accent-hover'))).to.be.greaterThan(4.5);
        expect(contrast(color('text'), color('accent-soft'))).to.be.greaterThan(4.5);
        expect(contrast(color('ink'), color('surface'))).to.be.greaterThan(4.5);
        expect(contrast(color('ink'), color('surface-sunken'))).to.be.greaterThan(4.5);
        expect(contrast(color('ink'), color('accent-soft'))).to.be.greaterThan(4.5);
      });
    }

    it(`follow the page’s one accent in ${theme} colours`, async () => {
      const agent = await AgentHarness.of({ theme });
      const tokens = ['accent-hover', 'accent-soft', 'focus', 'client'];
      const before = tokens.map((token) => colorIn(agent, token));

      agent.element.style.setProperty('--filrouge-accent', '#7a1f5c');
      const after = tokens.map((token) => colorIn(agent, token));

      expect(after.map((color, index) => String(color) === String(before[index]))).to.deep.equal(
        tokens.map(() => false),
      );
      for (const [red = 0, green = 0] of after) expect(red).to.be.greaterThan(green);
    });
  }
});
