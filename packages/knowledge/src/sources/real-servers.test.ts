import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { knowledgeIssueCodes } from '../issues.js';
import { queryOfText } from '../query.js';
import type { KnowledgeSource } from '../source.js';
import { hostileQueries } from '../testing/hostile-queries.js';
import { fetchTransport } from './fetch-transport.js';
import { mediaWikiSource } from './mediawiki.js';
import { redmineSource } from './redmine.js';
import { requestTrackerSource } from './request-tracker.js';
import type { RemoteTransport } from './transport.js';

/** A running system with at least one article that has the word in its title. */
interface RealServer {
  /** The variables that say where it is; without them it is passed by. */
  readonly variables: readonly string[];
  readonly word: string;
  create(values: readonly string[]): KnowledgeSource;
}

const transportTo = (baseUrl: string, headers: Readonly<Record<string, string>> = {}): RemoteTransport =>
  fetchTransport({ fetch, baseUrl, headers });

const servers: Readonly<Record<string, RealServer>> = {
  MediaWiki: {
    variables: ['MW_URL'],
    word: 'imprimante',
    create: ([url = '']) => mediaWikiSource({ transport: transportTo(url) }),
  },
  Redmine: {
    variables: ['REDMINE_URL', 'REDMINE_KEY'],
    word: 'certificat',
    create: ([url = '', key = '']) => redmineSource({ transport: transportTo(url, { 'X-Redmine-API-Key': key }) }),
  },
  'Request Tracker': {
    variables: ['RT_URL', 'RT_TOKEN'],
    word: 'printer',
    create: ([url = '', token = '']) =>
      requestTrackerSource({ transport: transportTo(url, { authorization: `token ${token}` }) }),
  },
};

for (const [name, { variables, word, create }] of Object.entries(servers)) {
  const values = variables.flatMap((variable) => env[variable] ?? []);
  const isThere = values.length === variables.length;

  describe.runIf(isThere)(`a running ${name}`, { timeout: 60_000 }, () => {
    const source = create(values);

    it('finds an article and gives it whole', async () => {
      const { hits, issues } = await source.search(queryOfText(`Bonjour, mon ${word} ne marche pas`));
      const [hit] = hits;
      const article = hit && (await source.get(hit.article.id));

      expect(issues).toEqual([]);
      expect(article).toMatchObject({ id: hit?.article.id, title: hit?.article.title });
      expect(article?.body.text.length).toBeGreaterThan(10);
    });

    it('has no article of an id that is none', async () => {
      expect(await source.get('999999')).toBeUndefined();
      expect(await source.get('../../etc/passwd?x=1#y')).toBeUndefined();
    });

    it.each(hostileQueries)('takes hostile input: %s', async (_name, text) => {
      const { hits, issues } = await source.search(queryOfText(text));

      expect(Array.isArray(hits)).toBe(true);
      for (const { code } of issues) expect(knowledgeIssueCodes).toContain(code);
    });
  });

  if (!isThere) it.skip(`a running ${name}: set ${variables.join(' and ')}`);
}
