import { describe, expect, it } from 'vitest';
import { articleOf } from '../testing/article-of.js';
import { fuseSources } from '../fuse-sources.js';
import { queryOfText } from '../query.js';
import type { KnowledgeSource } from '../source.js';

const endless = 'x'.repeat(1_000_000);
const sourceOf = (title: string, text: string): KnowledgeSource => {
  const article = articleOf({ id: 'kb-1', title, summary: text });
  const hit = { article, score: 1, matches: [], excerpt: text };
  return { id: 'wiki', search: async () => ({ hits: [hit], issues: [] }), get: async () => article };
};

describe('texts of a source that have no end', () => {
  it('are cut in what is found, and in what is pinned', async () => {
    const fused = fuseSources([{ source: sourceOf(endless, endless) }]);

    for (const pins of [[], [{ article: 'kb-1' }]]) {
      const [hit] = (await fused.search(queryOfText('network'), { pins })).hits;
      expect([hit?.article.title.length, hit?.article.summary?.length]).toEqual([300, 1_000]);
      expect(hit?.article.title.endsWith('x…')).toBe(true);
    }
  });

  it('are left as they are where they are short', async () => {
    const fused = fuseSources([{ source: sourceOf('VPN', 'Error 691') }]);
    const [hit] = (await fused.search(queryOfText('network'))).hits;

    expect([hit?.article.title, hit?.article.summary, hit?.excerpt]).toEqual(['VPN', 'Error 691', 'Error 691']);
  });
});
