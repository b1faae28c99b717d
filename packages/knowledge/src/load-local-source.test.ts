import { describe, expect, it } from 'vitest';
import { french } from './languages/fr.js';
import { loadLocalSource } from './load-local-source.js';
import { createLocalSource } from './local-source.js';
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

  it('is refused when its index is damaged', async () => {
    const data = saved();
    data.collections[0].index = { index: 7 };

    expect(await loadLocalSource(data)).toMatchObject({ ok: false, issues: [{ code: 'unreadable' }] });
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
