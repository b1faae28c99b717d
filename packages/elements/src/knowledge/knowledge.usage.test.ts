import type { KnowledgeUse } from '@filrouge/knowledge';
import { expect, waitUntil } from '../../../../testing/index.js';
import type { KnowledgeUsedEvent } from './knowledge.events.js';
import { KnowledgeHarness } from './knowledge.harness.js';

describe('what happens with articles', () => {
  it('is told to the page, each thing once and nothing of the caller', async () => {
    const uses: KnowledgeUse[] = [];
    const note = ({ use }: KnowledgeUsedEvent) => void uses.push(use);
    document.addEventListener('filrouge-knowledge-used', note);
    try {
      const knowledge = await KnowledgeHarness.of();
      const { session } = knowledge;
      const [title = ''] = knowledge.titles;
      await knowledge.open(title);
      const opened = session.view.suggestions?.record.opened[0] ?? '';
      session.send({ type: 'ARTICLE_TRIED', id: opened, title, outcome: 'didNotHelp' });
      session.send({ type: 'MISSING_KNOWLEDGE_NOTED', text: 'New phones' });
      await waitUntil(() => uses.some(({ kind }) => kind === 'missing'));

      const told = uses.filter(({ kind }) => kind !== 'suggested');
      expect(told.map(({ kind, article, words }) => [kind, article?.id ?? words])).to.deep.equal([
        ['opened', opened],
        ['didNotHelp', opened],
        ['missing', 'New phones'],
      ]);
      expect(new Set(uses.map((use) => JSON.stringify({ ...use, at: '' }))).size).to.equal(uses.length);
      expect(JSON.stringify(uses)).not.to.contain('No network on the whole site');
      expect(uses.every(({ call }) => call === session.id)).to.equal(true);
    } finally {
      document.removeEventListener('filrouge-knowledge-used', note);
    }
  });
});
