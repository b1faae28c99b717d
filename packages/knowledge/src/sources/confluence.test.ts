import { describe, expect, it } from 'vitest';
import type { Article } from '../article.js';
import { queryOfText } from '../query.js';
import { contractArticles } from '../testing/contract-articles.js';
import { describeRemote, lastPartOf, parametersOf, withAnyOf } from '../testing/remote-suite.js';
import { confluenceSource } from './confluence.js';

const idOf = ({ id }: Article) => String(196_608 + contractArticles.findIndex((one) => one.id === id));
const links = { base: 'https://acme.atlassian.net/wiki', context: '/wiki' };

describeRemote('Confluence', {
  create: confluenceSource,
  idOf,
  lacks: ['locale'],
  answer(request, articles) {
    const cql = parametersOf(request).get('cql');
    if (cql !== null) {
      const words = [...cql.matchAll(/~ "([^"]*)"/g)].map(([, word]) => word).join(' ');
      const results = withAnyOf(words, articles).map(resultOf);
      return {
        results,
        start: 0,
        limit: 8,
        size: results.length,
        totalSize: results.length,
        cqlQuery: cql,
        _links: links,
      };
    }
    const article = articles.find((one) => idOf(one) === lastPartOf(request));
    return article && contentOf(article);
  },
});

describe('Confluence', () => {
  it('searches only the spaces it is told', async () => {
    const asked: string[] = [];
    const source = confluenceSource({
      spaces: ['KB', 'A"B'],
      transport: async (request) => {
        asked.push(parametersOf(request).get('cql') ?? '');
        return { status: 200, headers: {}, body: '{"results":[]}' };
      },
    });

    await source.search(queryOfText('imprimante bloquée'));

    expect(asked).toEqual([
      '(siteSearch ~ "imprimante" OR siteSearch ~ "bloquée") AND type = page AND space in ("KB", "A\\"B")',
    ]);
  });
});

function resultOf(article: Article) {
  return {
    content: { id: idOf(article), type: 'page', status: 'current', title: article.title, _links: {} },
    title: `@@@hl@@@${article.title}@@@endhl@@@`,
    excerpt: `… @@@hl@@@${article.summary}@@@endhl@@@ …`,
    url: `/spaces/KB/pages/${idOf(article)}`,
    resultGlobalContainer: { title: 'KB', displayUrl: '/spaces/KB' },
    breadcrumbs: [],
    entityType: 'content',
    iconCssClass: 'aui-icon content-type-page',
    lastModified: article.updatedAt,
    friendlyLastModified: 'May 04, 2026',
    score: 0,
  };
}

function contentOf(article: Article) {
  return {
    id: idOf(article),
    type: 'page',
    status: 'current',
    title: article.title,
    version: { number: 3, when: article.updatedAt },
    metadata: { labels: { results: article.tags.map((name) => ({ prefix: 'global', name, id: '1' })) } },
    body: { view: { value: `<p>${article.body.text}</p>`, representation: 'storage' } },
    _links: { ...links, webui: `/spaces/KB/pages/${idOf(article)}` },
  };
}
