/** A page with one call, and what the suggestions pass does in it. */
import '../../packages/elements/dist/define.js';
import { createWorkerSource } from '../../packages/knowledge/dist/index.js';

const scenario = {
  format: 1,
  id: 'suggestions',
  version: '1.0.0',
  locales: ['fr'],
  title: 'Suggestions',
  client: { id: 'a', name: 'A', timeZone: 'Europe/Paris' },
  steps: [
    {
      id: 'problem',
      title: 'Problème',
      items: [{ type: 'longText', id: 'symptom', label: 'Symptôme', required: true }],
    },
  ],
  ticket: { title: 'Appel' },
};
const index = new URL('articles.json', location.href).href;

globalThis.bench = {
  /** Shows a call without articles. */
  async open() {
    const agent = document.createElement('filrouge-agent');
    agent.scenario = scenario;
    document.body.replaceChildren(agent);
    await agent.updateComplete;
    this.agent = agent;
  },
  /** Has the call search 10,000 articles; `place` says where they are: in a worker, on the page, nowhere. */
  async load(place) {
    const { agent } = this;
    if (place === 'worker') {
      const worker = new Worker(new URL('../../packages/knowledge/dist/worker.js', import.meta.url), {
        type: 'module',
      });
      const source = createWorkerSource({ worker });
      const issues = await source.open(index);
      if (issues.length > 0) throw new Error(JSON.stringify(issues));
      agent.knowledge = source;
    }
    if (place === 'page') agent.knowledge = index;
    if (place === 'nowhere') return;
    // Others each time: the same answer searches nothing.
    for (let at = 0, count = 0; count === 0; at++) {
      ({ count } = await this.answer(`bane cene ${'dine '.repeat(at)}`));
      // What searches is loaded meanwhile.
      await new Promise((later) => setTimeout(later, 50));
    }
  },
  /** Milliseconds from an answer to its suggestions in the view, and to the list that shows them. */
  async answer(text) {
    const { agent } = this;
    const { session } = agent;
    const start = performance.now();
    session.send({ type: 'ANSWER_GIVEN', id: 'symptom', value: text });
    await session.searchSettled();
    const found = performance.now() - start;
    await agent.updateComplete;
    const panel = agent.renderRoot.querySelector('filrouge-knowledge');
    // An update may ask for another.
    await panel?.updateComplete;
    await panel?.updateComplete;
    return { found, shown: performance.now() - start, count: session.view.suggestions?.list.length ?? 0 };
  },
};
document.documentElement.dataset.ready = '';
