import { describe, expect, it } from 'vitest';
import { fuseSources } from './fuse-sources.js';
import { issueOf } from './issues.js';
import { createLocalSource } from './local-source.js';
import { queryOfText } from './query.js';
import type { KnowledgeSource } from './source.js';
import { articleOf } from './testing/article-of.js';
import { contractArticles } from './testing/contract-articles.js';
import { describeSource } from './testing/source-suite.js';
import { settled, testTimer } from './testing/test-timer.js';

describeSource('fused', {
  create: (articles) =>
    fuseSources([
      { source: createLocalSource({ id: 'even', articles: articles.filter((_, at) => at % 2 === 0) }) },
      { source: createLocalSource({ id: 'odd', articles: articles.filter((_, at) => at % 2 === 1) }) },
    ]),
});

const query = queryOfText('imprimante');
const local = createLocalSource({ articles: contractArticles });
const silent: KnowledgeSource = { id: 'silent', search: () => new Promise(() => {}), get: () => new Promise(() => {}) };
const failing = (count = { asked: 0 }): KnowledgeSource => ({
  id: 'failing',
  search: async () => {
    count.asked += 1;
    return { hits: [], issues: [issueOf('server-failed', { status: 500 })] };
  },
  get: async () => undefined,
});
const throwing: KnowledgeSource = {
  id: 'throwing',
  search: () => Promise.reject(new Error('bug')),
  get: () => Promise.reject(new Error('bug')),
};
const listing = (id: string, ...articles: Parameters<typeof articleOf>[0][]): KnowledgeSource => ({
  id,
  search: async () => ({
    hits: articles.map((parts, at) => ({ article: articleOf(parts), score: 9 - at, matches: [] })),
    issues: [],
  }),
  get: async (wanted) => articles.map(articleOf).find((article) => article.id === wanted),
});
const idsOf = async (sources: KnowledgeSource[], options = {}) => {
  const { hits } = await fuseSources(sources.map((source) => ({ source }))).search(query, options);
  return hits.map(({ article }) => article.id);
};

describe('several sources as one', () => {
  it('show what is there while one is silent, and end without it', async () => {
    const timer = testTimer();
    const partial: string[][] = [];
    const fused = fuseSources([{ source: silent, timeoutMs: 500 }, { source: local }], { timer });
    const search = fused.search(query, {
      onPartial: ({ hits }) => partial.push(hits.map(({ article }) => article.id)),
    });
    await settled();
    expect(partial).toEqual([['printer-jam']]);

    await timer.moveBy(500);

    const result = await search;
    expect(result.hits).toHaveLength(1);
    expect(result.issues).toEqual([{ ...issueOf('timed-out', { timeoutMs: 500 }), source: 'silent' }]);
    expect(result.waitingFor).toEqual([]);
  });

  it('name those still waited for', async () => {
    const timer = testTimer();
    const waiting: (readonly string[])[] = [];
    const fused = fuseSources([{ source: silent }, { source: local }], { timer });
    void fused.search(query, { onPartial: ({ waitingFor }) => waiting.push(waitingFor) });

    await settled();

    expect(waiting).toEqual([['silent']]);
  });

  it('take a source that throws for one that failed', async () => {
    const { hits, issues } = await fuseSources([{ source: throwing }, { source: local }]).search(query);

    expect(hits).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'source-failed', source: 'throwing' }]);
  });

  it('leave a failing source alone for a while, then try it again', async () => {
    const timer = testTimer();
    const count = { asked: 0 };
    const fused = fuseSources([{ source: failing(count) }], { timer, circuit: { failures: 2, restMs: 1_000 } });
    await fused.search(query);
    await fused.search(query);

    const resting = await fused.search(query);
    expect(resting.issues).toMatchObject([{ code: 'circuit-open', params: { retryAt: '2026-06-01T08:00:01.000Z' } }]);
    expect(count.asked).toBe(2);

    await timer.moveBy(1_000);
    await fused.search(query);
    expect(count.asked).toBe(3);
  });

  it('end at once when aborted, even with a silent source', async () => {
    const controller = new AbortController();
    const fused = fuseSources([{ source: silent }], { timer: testTimer() });
    const search = fused.search(query, { signal: controller.signal });

    controller.abort(new Error('typed on'));

    await expect(search).rejects.toThrow('typed on');
  });

  it('put first what two sources agree on', async () => {
    const one = listing('one', { id: '1', title: 'Seul' }, { id: '2', title: 'Commun' });
    const two = listing('two', { id: '3', title: 'Autre' }, { id: '4', title: 'commun ' });

    expect(await idsOf([one, two])).toEqual(['2', '1', '3']);
  });

  it('take one address for one article, whatever its title', async () => {
    const one = listing('one', { id: '1', title: 'VPN', url: 'https://kb.example/a/#top' });
    const two = listing('two', { id: '2', title: 'Le VPN', url: 'http://www.kb.example/a' });

    expect(await idsOf([one, two])).toEqual(['1']);
  });

  it('keep apart articles whose addresses differ in their query only', async () => {
    const one = listing('one', { id: '1', url: 'https://kb.example/view?id=1' });
    const two = listing('two', { id: '2', title: 'Autre', url: 'https://kb.example/view?id=2' });

    expect(await idsOf([one, two])).toEqual(['1', '2']);
  });

  it('keep apart articles of one title in one source', async () => {
    expect(await idsOf([listing('one', { id: '1' }, { id: '2' })])).toEqual(['1', '2']);
  });

  it('keep apart articles of one title in two collections', async () => {
    const one = listing('one', { id: '1', collection: 'acme' });
    const two = listing('two', { id: '2', collection: 'globex' });

    expect(await idsOf([one, two])).toEqual(['1', '2']);
  });

  it('tell of a collection where no source has it, and of none that another one has', async () => {
    const sources = ['acme', 'globex'].map((collection) =>
      createLocalSource({ id: collection, articles: [articleOf({ id: collection, title: 'Imprimante', collection })] }),
    );
    const source = fuseSources(sources.map((one) => ({ source: one })));

    const held = await source.search(query, { collections: ['globex'] });
    const nowhere = await source.search(query, { collections: ['initech'] });

    expect([held.hits.length, held.issues]).toEqual([1, []]);
    expect(nowhere.issues.map((issue) => `${issue.source}: ${issue.code}`)).toEqual([
      'acme: unknown-collection',
      'globex: unknown-collection',
    ]);
  });

  it('prefer what helped before, and new to old', async () => {
    const source = listing(
      'one',
      { id: 'old', title: 'a', updatedAt: '2012-01-01T00:00:00.000Z' },
      { id: 'new', title: 'b', updatedAt: '2026-05-01T00:00:00.000Z' },
      { id: 'useful', title: 'c', updatedAt: '2026-05-01T00:00:00.000Z' },
    );
    const usefulnessOf = (id: string) => (id === 'useful' ? { helped: 30, failed: 1 } : undefined);
    const { hits } = await fuseSources([{ source }], { usefulnessOf, timer: testTimer() }).search(query);

    expect(hits.map(({ article }) => article.id)).toEqual(['useful', 'new', 'old']);
  });

  it('put pinned articles first with the reason, found or not', async () => {
    const pins = [
      { article: 'badge-globex', because: 'Badge de Globex' },
      { article: 'printer-jam' },
      { article: 'gone' },
    ];
    const { hits } = await fuseSources([{ source: throwing }, { source: local }]).search(query, { pins });

    expect(hits.map(({ article }) => article.id)).toEqual(['badge-globex', 'printer-jam']);
    expect(hits[0]?.pin).toEqual({ because: 'Badge de Globex' });
    expect(hits[1]?.matches).toEqual([{ text: 'imprimante', isCode: false }]);
  });

  it('show pins before anything is asked', async () => {
    const { hits } = await fuseSources([{ source: local }]).search({ parts: [] }, { pins: [{ article: 'vpn-691' }] });

    expect(hits.map(({ article }) => article.id)).toEqual(['vpn-691']);
  });

  it('do not wait for a silent source to give an article', async () => {
    const timer = testTimer();
    const fetching = fuseSources([{ source: silent }, { source: local }], { timer }).get('vpn-691');

    await timer.moveBy(2_500);

    expect((await fetching)?.id).toBe('vpn-691');
  });
});
