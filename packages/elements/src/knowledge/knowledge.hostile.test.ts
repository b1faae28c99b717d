import type { Article, BodyKind, KnowledgeSource } from '@filrouge/knowledge';
import { expect } from '../../../../testing/index.js';
import { answeredSession } from '../testing/answered-session.js';
import { hostileBodies } from '../testing/hostile-answers.js';
import { KnowledgeHarness } from './knowledge.harness.js';

const article = (kind: BodyKind, text: string): Article => ({
  id: 'kb-1',
  title: 'No network <img src=x onerror="globalThis.wasHit = true">',
  summary: '<script>globalThis.wasHit = true</script>',
  body: { kind, text },
  aliases: [],
  tags: [],
  collection: 'acme',
  locale: 'en',
});

async function opened(shown: Article): Promise<KnowledgeHarness> {
  const source: KnowledgeSource = {
    id: 'Wiki',
    search: () => Promise.resolve({ hits: [{ article: shown, score: 1, matches: [] }], issues: [] }),
    get: () => Promise.resolve(shown),
  };
  const knowledge = await KnowledgeHarness.showing(answeredSession({ symptom: 'No network' }, { knowledge: source }));
  await knowledge.open('No network');
  return knowledge;
}

describe('filrouge-knowledge and a hostile article', () => {
  for (const kind of ['html', 'markdown', 'text'] as const) {
    it(`runs, loads and styles nothing of its ${kind}, and stays readable`, async () => {
      const knowledge = await opened(article(kind, hostileBodies[kind]));

      const body = knowledge.get('.body');
      for (const link of body.querySelectorAll('a')) link.click();
      body.querySelector('p')?.click();

      expect(
        body.querySelectorAll('script, style, img, svg, iframe, form, input, filrouge-agent, [style]').length,
      ).to.equal(0);
      expect(body.textContent).to.contain('Restart the router.');
      expect('wasHit' in globalThis).to.equal(false);
      expect(knowledge.text('#title')).to.contain('<img src=x');
    });
  }

  it('cuts a body of five megabytes, says so, and stays usable', async () => {
    const knowledge = await opened(article('markdown', 'Restart the router. '.repeat(260_000)));

    expect(knowledge.texts('.note')).to.deep.equal(['The article goes on. Read the rest at its source.']);
    await knowledge.clickOn('All articles');
    expect(knowledge.titles).to.have.lengthOf(1);
  });
});

describe('filrouge-knowledge and a hostile source', () => {
  const never = new Promise<never>(() => {});
  const hostile: readonly (readonly [string, KnowledgeSource['search']])[] = [
    ['never answers', () => never],
    ['answers with another shape', () => Promise.resolve({ hits: 'none' } as never)],
    ['answers with nothing', () => Promise.resolve(undefined as never)],
    ['throws', () => Promise.reject(new Error('down'))],
  ];
  for (const [what, search] of hostile) {
    it(`goes on with the call when it ${what}`, async () => {
      const source: KnowledgeSource = { id: 'Wiki', search, get: () => never };
      const session = answeredSession({ symptom: 'No network' }, { knowledge: source });
      if (what !== 'never answers') await session.searchSettled();

      session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'site' });

      expect(session.view.phase).to.equal('interviewing');
      expect(session.view.problems).to.deep.equal([]);
      expect(session.view.ticket.answers.map(({ id }) => id)).to.include('scope');
      session.stop();
    });
  }
});
