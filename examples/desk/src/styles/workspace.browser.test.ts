import { expect } from '../../../../testing/index.js';

const stylesheet = new URL('workspace.css', import.meta.url).href;

/** A workspace of 400 px with a call on the line: the tabs above, and a widget as high as it may be. */
async function workspace(): Promise<HTMLElement> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: stylesheet });
  await new Promise((loaded, failed) => {
    link.addEventListener('load', loaded);
    link.addEventListener('error', failed);
    document.head.append(link);
  });
  const section = document.createElement('section');
  section.className = 'workspace';
  section.style.blockSize = '400px';
  const tabs = document.createElement('div');
  tabs.style.blockSize = '37px';
  const agent = document.createElement('filrouge-agent');
  agent.style.cssText = 'display: block; block-size: 100%';
  section.append(tabs, agent);
  document.body.append(section);
  return section;
}

describe('the workspace', () => {
  it('gives the widget what the calls above it leave, and does not scroll itself', async () => {
    const section = await workspace();

    const heights = [section.scrollHeight, ...[...section.children].map(({ clientHeight }) => clientHeight)];

    expect(heights).to.deep.equal([400, 37, 363]);
  });
});
