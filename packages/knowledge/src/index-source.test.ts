import { describe, expect, it } from 'vitest';
import { createIndexSource } from './index-source.js';
import { indexTimeoutMs } from './read/fetch-index.js';
import { KnowledgeError } from './issues.js';
import { createLocalSource } from './local-source.js';
import { queryOfText } from './query.js';
import { articleOf } from './testing/article-of.js';
import { settled, testTimer } from './testing/test-timer.js';
import { describeSource } from './testing/source-suite.js';

const saved = JSON.stringify(createLocalSource({ articles: [articleOf({ id: 'vpn', title: 'VPN' })] }));
const url = 'https://desk.example/articles.json';
const query = queryOfText('VPN');

describeSource('index source', {
  create: (articles) => {
    const body = JSON.stringify(createLocalSource({ articles }));
    return createIndexSource(url, { fetch: async () => new Response(body) });
  },
});

describe('a source at an address', () => {
  it('is fetched with the first search, and never again', async () => {
    let fetched = 0;
    const source = createIndexSource(url, { fetch: async () => ((fetched += 1), new Response(saved)) });
    expect(fetched).toBe(0);

    await Promise.all([source.search(query), source.search(query)]);
    await source.search(query);

    expect(fetched).toBe(1);
  });

  it.each([
    ['unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['rejected', async () => new Response('', { status: 404 })],
    ['server-failed', async () => new Response('', { status: 503 })],
    ['not-json', async () => new Response('<!doctype html>')],
    ['unsupported-index', async () => new Response('[[]]')],
    ['unsupported-index', async () => new Response('{"format":99}')],
  ] as const)('costs an issue when it is %s, and is tried again', async (code, answer) => {
    let isDown = true;
    const source = createIndexSource(url, { fetch: async () => (isDown ? answer() : new Response(saved)) });

    expect(await source.search(query)).toMatchObject({ hits: [], issues: [{ code }] });
    await expect(source.get('vpn')).rejects.toThrow(KnowledgeError);
    isDown = false;

    expect((await source.search(query)).hits).toHaveLength(1);
  });

  it('is read no further than its limit, however much there is', async () => {
    const server = endless();
    const source = createIndexSource(url, { fetch: async () => new Response(server.body), mostBytes: 10_000 });

    expect(await source.search(query)).toMatchObject({ hits: [], issues: [{ code: 'too-large' }] });
    expect([server.isCancelled(), server.sent() < 20]).toEqual([true, true]);
  });

  it('is given up when it never ends, and its request is aborted', async () => {
    const timer = testTimer();
    let signal: AbortSignal | undefined;
    const silent = new ReadableStream<Uint8Array>();
    const source = createIndexSource(url, {
      timer,
      fetch: async (_url, init) => ((signal = init.signal), new Response(silent)),
    });

    const searched = source.search(query);
    await settled();
    await timer.moveBy(indexTimeoutMs);

    expect(await searched).toMatchObject({ hits: [], issues: [{ code: 'timed-out' }] });
    expect(signal?.aborted).toBe(true);
  });
});

/** An answer that goes on for ever, a thousand bytes at a time. */
function endless() {
  let count = 0;
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      count += 1;
      controller.enqueue(new Uint8Array(1000).fill(32));
    },
    cancel: () => {
      isCancelled = true;
    },
  });
  return { body, isCancelled: () => isCancelled, sent: () => count };
}
