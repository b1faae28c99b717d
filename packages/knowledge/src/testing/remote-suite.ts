import { describe, expect, it } from 'vitest';
import type { Article } from '../article.js';
import { KnowledgeError, knowledgeIssueCodes } from '../issues.js';
import { queryOfText } from '../query.js';
import type { KnowledgeSource } from '../source.js';
import type { RemoteOptions } from '../sources/remote-source.js';
import type { RemoteRequest, RemoteResponse, RemoteTransport } from '../sources/transport.js';
import { mostCharacters } from '../sources/transport.js';
import { contractArticles } from './contract-articles.js';
import { describeSource } from './source-suite.js';

/** A system as far as its adapter sees it. */
export interface FakeSystem {
  create(options: RemoteOptions): KnowledgeSource;
  /** The system's answer to a request, in its own shape; undefined for its "not found". */
  answer(request: RemoteRequest, articles: readonly Article[]): unknown;
  /** The id that the system gives an article. */
  idOf(article: Article): string;
  /** `locale` when the system does not tell the language of an article. */
  readonly lacks?: readonly 'locale'[];
}

/** An answer of JSON. */
export const jsonResponse = (status: number, value: unknown): RemoteResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

/** A transport to the fake system. */
export function transportTo({ answer }: FakeSystem, articles: readonly Article[] = contractArticles): RemoteTransport {
  return async (request, { signal }) => {
    signal?.throwIfAborted();
    const value = answer(request, articles);
    return value === undefined ? jsonResponse(404, { error: 'not found' }) : jsonResponse(200, value);
  };
}

/** Articles that have one of the words in title, summary or text: what a system would find. */
export function withAnyOf(words: string, articles: readonly Article[]): Article[] {
  const wanted = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const textOf = ({ title, summary, body }: Article) => `${title} ${summary} ${body.text}`.toLowerCase();
  return articles.filter((article) => wanted.some((word) => textOf(article).includes(word)));
}

/** Parameters of a request's path. */
export function parametersOf({ path }: RemoteRequest): URLSearchParams {
  return new URL(path, 'https://system.example').searchParams;
}

/** The last part of a request's path, decoded. */
export function lastPartOf({ path }: RemoteRequest): string {
  return decodeURIComponent(new URL(path, 'https://system.example').pathname.split('/').at(-1) ?? '');
}

/** Answers that are none, each with the issue it must end in. */
export const hostileAnswers: readonly (readonly [string, RemoteResponse, string])[] = [
  ['a login page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html>' }, 'not-json'],
  ['nothing', { status: 200, headers: {}, body: '' }, 'not-json'],
  ['another shape', jsonResponse(200, { ok: 'yes' }), 'wrong-shape'],
  ['null', jsonResponse(200, null), 'wrong-shape'],
  ['a number', jsonResponse(200, 7), 'wrong-shape'],
  ['very much', { status: 200, headers: {}, body: `"${'x'.repeat(mostCharacters)}"` }, 'too-large'],
  ['no entry', jsonResponse(401, {}), 'refused'],
  ['a redirect', jsonResponse(302, {}), 'refused'],
  ['a refusal', jsonResponse(422, {}), 'rejected'],
  ['too many requests', { ...jsonResponse(429, {}), headers: { 'retry-after': '30' } }, 'rate-limited'],
  ['a failure', jsonResponse(503, {}), 'server-failed'],
];

/** Members of a known answer replaced one by one, at every depth, by what does not belong there. */
export function* damaged(value: unknown): Generator {
  for (const wrong of [null, 7, 'text', [], {}, [null, 7, []], { id: {}, title: [] }]) yield wrong;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    for (const other of damaged(member)) {
      yield Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
    }
  }
}

/** The contract of sources, and what a remote one owes besides. */
export function describeRemote(name: string, system: FakeSystem): void {
  const query = queryOfText('imprimante');
  const known = system.idOf(contractArticles[1]!);
  const answering = (response: RemoteResponse) => system.create({ transport: async () => response });

  describeSource(name, {
    create: (articles) => system.create({ transport: transportTo(system, articles) }),
    idOf: (article) => system.idOf(article),
    lacks: ['collections', ...(system.lacks ?? [])],
  });

  describe(`${name}: remote source`, () => {
    it('is not asked for collections it does not have', async () => {
      const transport: RemoteTransport = () => Promise.reject(new Error('asked'));
      const source = system.create({ transport, collection: 'acme' });
      const issue = { code: 'unknown-collection', path: '', params: { collection: 'globex' } };
      expect(await source.search(query, { collections: ['globex'] })).toEqual({ hits: [], issues: [issue] });
    });

    it('puts its articles into its collection', async () => {
      const source = system.create({ transport: transportTo(system), collection: 'acme' });
      expect((await source.search(query)).hits[0]?.article.collection).toBe('acme');
      expect((await source.get(known))?.collection).toBe('acme');
    });

    it('asks for no more than the words that tell something', async () => {
      const asked: RemoteRequest[] = [];
      const transport: RemoteTransport = async (request) => {
        asked.push(request);
        return jsonResponse(500, {});
      };
      await system.create({ transport }).search(queryOfText("Bonjour, je n'arrive pas à imprimer avec l'imprimante"));
      expect(asked.length).toBeGreaterThan(0);
      const sent = decodeURIComponent(
        asked
          .map(({ path, body = '' }) => path + body)
          .join(' ')
          .replaceAll('+', ' '),
      );
      expect(sent).toContain('imprimante');
      expect(sent).not.toMatch(/bonjour|\bje\b|l'/i);
    });

    it.each(hostileAnswers)('tells %s from an answer', async (_what, response, code) => {
      const { hits, issues } = await answering(response).search(query);
      expect(hits).toEqual([]);
      expect(issues.map((issue) => issue.code)).toEqual([code]);
    });

    it('tells that it cannot be reached', async () => {
      const source = system.create({ transport: () => Promise.reject(new TypeError('fetch failed')) });
      expect((await source.search(query)).issues).toMatchObject([{ code: 'unreachable' }]);
      await expect(source.get(known)).rejects.toThrow(KnowledgeError);
    });

    it('takes any damage to an answer', async () => {
      for (const pick of ['search', 'get'] as const) {
        let original: unknown;
        const spying: RemoteTransport = async (request) => {
          original ??= system.answer(request, contractArticles);
          return jsonResponse(200, system.answer(request, contractArticles));
        };
        await (pick === 'search'
          ? system.create({ transport: spying }).search(query)
          : system.create({ transport: spying }).get(known));
        for (const value of damaged(original)) {
          const source = answering(jsonResponse(200, value));
          if (pick === 'search') {
            const { hits, issues } = await source.search(query);
            for (const { code } of issues) expect(knowledgeIssueCodes).toContain(code);
            for (const { article } of hits)
              expect([typeof article.id, typeof article.title]).toEqual(['string', 'string']);
          } else {
            const article = await source.get(known).catch((error: unknown) => error);
            const isSound =
              article === undefined ||
              article instanceof KnowledgeError ||
              typeof (article as Article).title === 'string';
            expect(isSound).toBe(true);
          }
        }
      }
    });

    it('gives no address but of the web, and no markup in titles', async () => {
      const hostile = contractArticles.map((article) => ({
        ...article,
        title: `${article.title}<img src=x onerror=alert(1)>`,
        url: 'javascript:alert(1)',
      }));
      const { hits } = await system.create({ transport: transportTo(system, hostile) }).search(query);
      expect(hits.length).toBeGreaterThan(0);
      for (const { article } of hits) {
        expect(article.url ?? 'https://').toMatch(/^https?:/);
        expect(article.title).not.toContain('<');
      }
    });
  });
}
