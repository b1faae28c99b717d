import { describe, expect, it } from 'vitest';
import type { Article } from '../article.js';
import { bodyKinds } from '../article.js';
import { knowledgeIssueCodes } from '../issues.js';
import { queryOfText } from '../query.js';
import type { KnowledgeSource, SearchHit } from '../source.js';
import { contractArticles } from './contract-articles.js';
import { hostileQueries } from './hostile-queries.js';

/** What differs from source to source. */
export interface SourceSuiteOptions {
  /** A new source that holds the articles. */
  create(articles: readonly Article[]): Promise<KnowledgeSource> | KnowledgeSource;
  /** What the source cannot know, and so does not show: `collections`, `locale`. Defaults to nothing. */
  readonly lacks?: readonly ('collections' | 'locale')[];
  /** The source's id for an article. Defaults to the article's. */
  idOf?(article: Article): string;
}

const idsOf = (hits: readonly SearchHit[]) => hits.map(({ article }) => article.id);

/** The contract of KnowledgeSource; every source calls it in its test. */
export function describeSource(name: string, { create, lacks = [], idOf = ({ id }) => id }: SourceSuiteOptions): void {
  const known = (id: string) => idOf(contractArticles.find((article) => article.id === id)!);

  describe(`${name}: knowledge source`, () => {
    it('finds an article by a word of its title', async () => {
      const source = await create(contractArticles);
      const { hits, issues } = await source.search(queryOfText('imprimante'));
      expect(idsOf(hits)).toContain(known('printer-jam'));
      expect(issues).toEqual([]);
    });

    it('gives scores in falling order', async () => {
      const source = await create(contractArticles);
      const scores = (await source.search(queryOfText('imprimante'))).hits.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(scores.every(Number.isFinite)).toBe(true);
    });

    it('finds nothing for an empty query, and does not complain', async () => {
      const source = await create(contractArticles);
      expect(await source.search({ parts: [] })).toMatchObject({ hits: [], issues: [] });
      expect(await source.search(queryOfText(' \n ?! '))).toMatchObject({ hits: [], issues: [] });
    });

    it('gives no more than the limit', async () => {
      const source = await create(contractArticles);
      expect((await source.search(queryOfText('imprimante badge'), { limit: 1 })).hits.length).toBeLessThanOrEqual(1);
      expect((await source.search(queryOfText('imprimante'), { limit: 0 })).hits).toEqual([]);
      expect((await source.search(queryOfText('imprimante'), { limit: -3 })).hits).toEqual([]);
    });

    it('rejects an aborted search with the reason of its signal', async () => {
      const source = await create(contractArticles);
      const signal = AbortSignal.abort(new Error('another answer came'));
      await expect(source.search(queryOfText('imprimante'), { signal })).rejects.toThrow('another answer came');
      await expect(source.get(known('printer-jam'), { signal })).rejects.toThrow('another answer came');
    });

    it('gives a whole article by the id of a hit', async () => {
      const source = await create(contractArticles);
      const { hits } = await source.search(queryOfText('imprimante'));
      const article = await source.get(hits[0]!.article.id);
      expect(article).toMatchObject({ id: hits[0]!.article.id, title: hits[0]!.article.title });
      expect(bodyKinds).toContain(article?.body.kind);
      expect(article?.body.text).not.toBe('');
    });

    it('gives undefined for an id it does not have', async () => {
      const source = await create(contractArticles);
      expect(await source.get('999999')).toBeUndefined();
      expect(await source.get('')).toBeUndefined();
      expect(await source.get('../../etc/passwd?x=1#y')).toBeUndefined();
    });

    it.each(hostileQueries)('takes hostile input: %s', async (_name, text) => {
      const source = await create(contractArticles);
      const { hits, issues } = await source.search(queryOfText(text));
      expect(Array.isArray(hits)).toBe(true);
      for (const { code } of issues) expect(knowledgeIssueCodes).toContain(code);
    });

    if (!lacks.includes('collections')) {
      it('searches only the collections it is told', async () => {
        const source = await create(contractArticles);
        const query = queryOfText('imprimante badge vpn');
        const scoped = await source.search(query, { collections: ['acme', 'common'] });
        expect(new Set(scoped.hits.map(({ article }) => article.collection))).toEqual(new Set(['acme', 'common']));
        expect((await source.search(query, { collections: [] })).hits).toEqual([]);
      });

      it('says that it has none of the collections it is told', async () => {
        const source = await create(contractArticles);
        const nowhere = await source.search(queryOfText('imprimante'), { collections: ['nowhere', 'else'] });
        expect(nowhere.hits).toEqual([]);
        expect(new Set(nowhere.issues.map(({ code, params }) => `${code}: ${params['collection']}`))).toEqual(
          new Set(['unknown-collection: nowhere, else']),
        );
      });
    }

    if (!lacks.includes('locale')) {
      it("puts articles in the reader's language before others", async () => {
        const source = await create(contractArticles);
        const query = queryOfText('imprimante printer');
        const french = await source.search(query, { locale: 'fr-FR' });
        const english = await source.search(query, { locale: 'en' });
        expect(french.hits[0]?.article.locale).toBe('fr');
        expect(english.hits[0]?.article.locale).toBe('en');
      });
    }
  });
}
