import { env } from 'node:process';
import { endpointSource, fetchTransport } from '@filrouge/knowledge';
import { afterAll, it } from 'vitest';
import { contractArticles } from '../../packages/knowledge/src/testing/contract-articles.js';
import { describeSource } from '../../packages/knowledge/src/testing/source-suite.js';
import { countWords, putArticles } from './search.mjs';
import { openEndpoint } from './serve.mjs';

const { PG_URL } = env;

if (PG_URL === undefined) {
  it.skip('a running PostgreSQL: set PG_URL');
} else {
  const collection = 'contract';
  const endpoint = await openEndpoint({ url: PG_URL, collection });
  await putArticles(
    endpoint.pool,
    contractArticles.map((article) => ({ ...article, collection })),
  );
  await countWords(endpoint.pool, collection);
  afterAll(() => endpoint.close());

  describeSource('PostgreSQL behind the endpoint', {
    create: () => endpointSource({ transport: fetchTransport({ fetch, baseUrl: endpoint.url }), collection }),
    lacks: ['collections'],
  });
}
