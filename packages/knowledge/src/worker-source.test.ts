import { afterEach, describe, expect, it } from 'vitest';
import type { FusedResult } from './fuse-sources.js';
import { fuseSources } from './fuse-sources.js';
import { queryOfText } from './query.js';
import { contractArticles } from './testing/contract-articles.js';
import { describeSource } from './testing/source-suite.js';
import { createWorkerSource } from './worker-source.js';
import type { MessageEnd } from './worker/messages.js';
import { serveLocalSource } from './worker/serve-local-source.js';

const ports: MessagePort[] = [];
afterEach(() => ports.splice(0).forEach((port) => port.close()));

function channel(): MessageChannel {
  const made = new MessageChannel();
  ports.push(made.port1, made.port2);
  made.port1.start();
  made.port2.start();
  return made;
}

/** A worker without a thread: the same messages through a channel. */
function served() {
  const { port1, port2 } = channel();
  serveLocalSource(port2);
  return createWorkerSource({ worker: port1 });
}

const query = queryOfText('imprimante');

describeSource('worker', {
  async create(articles) {
    const source = served();
    await source.put(articles);
    return source;
  },
});

describe('a source in a worker', () => {
  it('is searched beside others in a call, which are told what is there so far', async () => {
    const source = served();
    await source.put(contractArticles);
    const parts: number[] = [];

    const onPartial = ({ hits }: FusedResult) => void parts.push(hits.length);
    const found = await fuseSources([{ source }]).search(query, { onPartial });

    expect([found.issues, found.hits.length, parts]).toEqual([[], 1, [1]]);
  });

  it('saves and opens its index', async () => {
    const source = served();
    await source.put(contractArticles);
    const saved = await source.save();

    const other = served();

    expect(await other.load(saved)).toEqual([]);
    expect(await other.search(query)).toEqual(await source.search(query));
  });

  it('says why an index cannot be opened, and keeps what it has', async () => {
    const source = served();
    await source.put(contractArticles);

    expect(await source.load({ format: 99 })).toMatchObject([{ code: 'unsupported-index' }]);
    expect((await source.search(query)).hits).toHaveLength(1);
  });

  it('forgets removed articles', async () => {
    const source = served();
    await source.put(contractArticles);
    await source.remove(['printer-jam']);

    expect((await source.search(query)).hits).toEqual([]);
  });

  it('ends a search that is aborted while the worker works', async () => {
    const { port1 } = channel();
    const controller = new AbortController();
    const search = createWorkerSource({ worker: port1 }).search(query, { signal: controller.signal });

    controller.abort(new Error('typed on'));

    await expect(search).rejects.toThrow('typed on');
  });

  it('ends every call with an issue when the worker breaks', async () => {
    const worker = Object.assign(new EventTarget(), { postMessage: () => {} }) as EventTarget & MessageEnd;
    const source = createWorkerSource({ worker });
    const search = source.search(query);

    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'refused by the policy' }));

    const issues = [{ code: 'worker-failed', params: { reason: 'refused by the policy' } }];
    expect(await search).toMatchObject({ hits: [], issues });
    expect(await source.search(query)).toMatchObject({ hits: [], issues });
    await expect(source.put([])).rejects.toThrow('worker-failed');
  });

  it('does not mind messages of others', async () => {
    const { port1, port2 } = channel();
    serveLocalSource(port2);
    const source = createWorkerSource({ worker: port1 });
    port1.postMessage('hello');
    port1.postMessage({ request: 1 });
    port2.postMessage(null);

    expect(await source.get('none')).toBeUndefined();
  });
});
