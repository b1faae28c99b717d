import { expect } from '../../../../testing/index.js';
import { AgentHarness } from './agent.harness.js';

describe('a page that listens', () => {
  it('hears the events of an agent at the document and at the window, each with its type', async () => {
    const heard: string[] = [];
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('filrouge-session-started', ({ session }) => heard.push(session.id), { signal });
    window.addEventListener('filrouge-session-started', ({ session }) => heard.push(session.id), { signal });

    const agent = await AgentHarness.of();
    stop.abort();

    expect(heard).to.deep.equal([agent.session.id, agent.session.id]);
  });
});
