import { describe, expect, it } from 'vitest';
import { french } from './languages/fr.js';
import { loadLocalSource } from './load-local-source.js';
import { createLocalSource } from './local-source.js';
import { articleOf } from './testing/article-of.js';
import { queryOfText } from './query.js';
import type { KnowledgeSource } from './source.js';
import { contractArticles } from './testing/contract-articles.js';
import { describeSource } from './testing/source-suite.js';

const saved = () => JSON.parse(JSON.stringify(createLocalSource({ articles: contractArticles })));

async function loaded(data: unknown, options = {}): Promise<KnowledgeSource> {
  const result = await loadLocalSource(data, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.source;
}

describeSource('local, opened from saved data', {
  create: (articles) => loaded(JSON.parse(JSON.stringify(createLocalSource({ articles })))),
});

describe('a saved index', () => {
  const query = queryOfText('bourrage de l’imprimante');

  it('gives the same hits once opened again', async () => {
    const before = await createLocalSource({ articles: contractArticles }).search(query);

    expect(await (await loaded(saved())).search(query)).toEqual(JSON.parse(JSON.stringify(before)));
  });

  it('is made anew when other languages are wanted', async () => {
    const source = await loaded(saved(), { languages: [french] });

    expect((await source.search(query)).hits[0]?.article.id).toBe('printer-jam');
  });

  it.each([undefined, null, [], 'text', {}, { format: 2 }])('is refused in another format: %j', async (data) => {
    const result = await loadLocalSource(data);

    expect(result).toMatchObject({ ok: false, issues: [{ code: 'unsupported-index' }] });
  });

  it.each([7, { index: 7 }, { ids: [], lengths: '', terms: [7] }, { ids: [], lengths: '', terms: [['a', 1]] }])(
    'is refused when its index is damaged: %j',
    async (index) => {
      const data = saved();
      data.collections[0].index = index;

      expect(await loadLocalSource(data)).toMatchObject({ ok: false, issues: [{ code: 'unreadable' }] });
    },
  );

  it('takes further articles, and gives up old ones, as the source it was saved from', async () => {
    const old = createLocalSource({ articles: contractArticles });
    const result = await loadLocalSource(JSON.parse(JSON.stringify(old)));
    const opened = result.ok ? result.source : undefined;
    for (const source of [old, opened]) {
      source?.remove(['vpn-691']);
      source?.put([
        articleOf({ id: 'printer-jam', title: 'Imprimante' }),
        articleOf({ id: 'new', title: 'Imprimante VPN' }),
      ]);
    }

    for (const text of ['imprimante', 'VPN 691', 'bourrage', 'badge']) {
      const wanted = JSON.stringify(await old.search(queryOfText(text)));
      expect(JSON.stringify(await opened?.search(queryOfText(text)))).toBe(wanted);
    }
  });

  it('can be saved empty, and filled again', async () => {
    const empty = createLocalSource({ articles: [articleOf({ id: 'a' })] });
    empty.remove(['a']);
    const result = await loadLocalSource(JSON.parse(JSON.stringify(empty)));
    if (result.ok) result.source.put([articleOf({ id: 'b', title: 'Imprimante' })]);

    const { hits } = result.ok ? await result.source.search(queryOfText('imprimante')) : { hits: [] };

    expect(hits.map(({ article }) => article.id)).toEqual(['b']);
  });

  it('finds the rest when places in it are damaged', async () => {
    const data = saved();
    for (const term of data.collections[0].index.terms) term[1] = 'zzzz 1 -5 ! 1';

    expect(Array.isArray((await (await loaded(data)).search(query)).hits)).toBe(true);
  });

  it('is refused when an article is damaged, with its place', async () => {
    const data = saved();
    delete data.collections[0].articles[0].title;

    const result = await loadLocalSource(data);

    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: 'missing-key', path: '/collections/0/articles/0/title' }],
    });
  });

  it('stops being made anew when aborted', async () => {
    const data = { ...saved(), stamp: 'older' };

    await expect(loadLocalSource(data, { signal: AbortSignal.abort(new Error('left')) })).rejects.toThrow('left');
  });
});
