import { describe, expect, it } from 'vitest';
import { fetchTransport } from './fetch-transport.js';
import { mostCharacters } from './transport.js';

describe('the transport by fetch', () => {
  it('adds address and credentials to what the adapter asks', async () => {
    const calls: [string, RequestInit][] = [];
    const fetch = async (url: string, init: RequestInit) => {
      calls.push([url, init]);
      return new Response('{"ok":1}', { status: 201, headers: { 'Content-Type': 'application/json' } });
    };
    const transport = fetchTransport({ fetch, baseUrl: '/proxy/', headers: { authorization: 'token x' } });

    const response = await transport({ method: 'POST', path: '/search?q=a', body: '{}' }, {});

    expect(response).toEqual({ status: 201, headers: { 'content-type': 'application/json' }, body: '{"ok":1}' });
    expect(calls).toEqual([
      [
        '/proxy/search?q=a',
        { method: 'POST', headers: { accept: 'application/json', authorization: 'token x' }, body: '{}' },
      ],
    ]);
  });

  it('stops reading an endless answer', async () => {
    const part = new TextEncoder().encode('x'.repeat(1_000_000));
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(part) });
    const transport = fetchTransport({ fetch: async () => new Response(endless), baseUrl: '' });

    const { body } = await transport({ method: 'GET', path: '/' }, {});

    expect(body.length).toBeGreaterThan(mostCharacters);
  });

  it('takes an answer without a body', async () => {
    const transport = fetchTransport({ fetch: async () => new Response(null, { status: 204 }), baseUrl: '' });

    expect((await transport({ method: 'GET', path: '/' }, {})).body).toBe('');
  });

  it('hands the signal on', async () => {
    const fetch = async (_url: string, { signal }: RequestInit) => Promise.reject(signal?.reason as Error);
    const signal = AbortSignal.abort(new Error('left'));

    await expect(fetchTransport({ fetch, baseUrl: '' })({ method: 'GET', path: '/' }, { signal })).rejects.toThrow(
      'left',
    );
  });
});
