import { describe, expect, it } from 'vitest';
import type { DescribedAnswer } from '../query-of.js';
import { createLocalSource } from '../local-source.js';
import type { KnowledgeSource, SearchResult } from '../source.js';
import { articleOf } from '../testing/article-of.js';
import { settled, testTimer } from '../testing/test-timer.js';
import { issueOf } from '../issues.js';
import type { FollowOptions } from './follow-call.js';
import { followCall } from './follow-call.js';
import type { FoundKnowledge } from './found-knowledge.js';
import type { WantedKnowledge } from './wanted.js';

const articles = [
  articleOf({ id: 'vpn', title: 'Accès à distance VPN' }),
  articleOf({ id: 'printer', title: 'Imprimante hors ligne' }),
  articleOf({ id: 'theirs', title: 'VPN du voisin', collection: 'globex' }),
];
const said = (text: string): DescribedAnswer => ({ label: 'Problème', text, kind: 'problem', provenance: 'asked' });
const wanted = (text: string, more: Partial<WantedKnowledge> = {}): WantedKnowledge => ({
  answers: [said(text)],
  pins: [],
  collections: ['common'],
  locale: 'fr',
  ...more,
});
const ids = ({ hits }: FoundKnowledge) => hits.map(({ article }) => article.id);

/** A source that answers when it is told to, and counts what it was asked. */
function slowSource() {
  const asked: { readonly signal: AbortSignal; readonly answer: (result: SearchResult) => void }[] = [];
  const source: KnowledgeSource = {
    id: 'slow',
    search: (_query, { signal = new AbortController().signal } = {}) =>
      new Promise((resolve) => void asked.push({ signal, answer: resolve })),
    get: async () => undefined,
  };
  return { source, asked };
}

function following(sources: readonly KnowledgeSource[], options: FollowOptions = {}) {
  const timer = testTimer();
  const told: FoundKnowledge[] = [];
  const call = followCall(sources, (found) => told.push(found), { timer, ...options });
  return { call, timer, told, last: () => told.at(-1)! };
}

describe('following a call', () => {
  it('finds articles of the wanted collections for what is known', async () => {
    const { call, timer, last } = following([createLocalSource({ articles })]);

    call.want(wanted('le VPN ne marche pas'));
    expect(last().state).toBe('searching');
    await timer.moveBy(20);
    await call.settled();

    expect(last()).toMatchObject({ state: 'idle', issues: [] });
    expect(ids(last())).toEqual(['vpn']);
  });

  it('searches once for answers that come together, and not at all for the same again', async () => {
    const { source, asked } = slowSource();
    const { call, timer } = following([source]);

    call.want(wanted('VPN'));
    call.want(wanted('VPN et imprimante'));
    await timer.moveBy(20);
    call.want(wanted('VPN et imprimante'));
    await timer.moveBy(20);

    expect(asked).toHaveLength(1);
  });

  it('lets the last search win and aborts the others', async () => {
    const { source, asked } = slowSource();
    const { call, timer, told } = following([source]);
    call.want(wanted('VPN'));
    await timer.moveBy(20);

    call.want(wanted('imprimante'));
    const before = told.length;
    asked[0]?.answer({ hits: [], issues: [issueOf('unreachable')] });
    await settled();

    expect(asked[0]?.signal.aborted).toBe(true);
    expect(told).toHaveLength(before);
  });

  it('keeps what stands until there is something else', async () => {
    const { call, timer, last } = following([createLocalSource({ articles })]);
    call.want(wanted('VPN'));
    await timer.moveBy(20);
    await call.settled();

    call.want(wanted('imprimante'));

    expect([last().state, ids(last())]).toEqual(['searching', ['vpn']]);
  });

  it('puts pinned articles first with their reason, also when nothing is known yet', async () => {
    const { call, timer, last } = following([createLocalSource({ articles })]);

    call.want(wanted('', { pins: [{ article: 'printer', because: 'Toujours' }] }));
    await timer.moveBy(20);
    await call.settled();

    expect(last().hits).toMatchObject([{ article: { id: 'printer' }, pin: { because: 'Toujours' } }]);
  });

  it("searches the operator's own words alone", async () => {
    const { call, timer, last } = following([createLocalSource({ articles })]);

    call.want(wanted('VPN', { words: 'imprimante', pins: [{ article: 'vpn' }] }));
    await timer.moveBy(20);
    await call.settled();

    expect([last().words, ids(last())]).toEqual(['imprimante', ['printer']]);
  });

  it.each([
    ['offline', 'unreachable'],
    ['failed', 'server-failed'],
  ] as const)('is %s when every source is %s, and says so', async (state, code) => {
    const { source, asked } = slowSource();
    const { call, timer, last } = following([source]);

    call.want(wanted('VPN'));
    await timer.moveBy(20);
    asked[0]?.answer({ hits: [], issues: [issueOf(code)] });
    await call.settled();

    expect(last()).toMatchObject({ state, issues: [{ code, source: 'slow' }] });
  });

  it('shows what one source found while another is dead', async () => {
    const { source } = slowSource();
    const { call, timer, last } = following([source, createLocalSource({ articles })]);

    call.want(wanted('VPN'));
    await timer.moveBy(20);
    expect([last().state, ids(last())]).toEqual(['searching', ['vpn']]);
    await timer.moveBy(5_000);
    await call.settled();

    expect(last()).toMatchObject({ state: 'idle', issues: [{ code: 'timed-out' }] });
    expect(ids(last())).toEqual(['vpn']);
  });

  it("takes the host's own order, not its mistakes", async () => {
    const reversed = following([createLocalSource({ articles })], {
      rerank: async (_query, hits) => hits.toReversed(),
    });
    const broken = following([createLocalSource({ articles })], {
      rerank: () => Promise.reject(new Error('no model')),
    });
    for (const { call, timer } of [reversed, broken]) {
      call.want(wanted('VPN imprimante'));
      await timer.moveBy(20);
      await call.settled();
    }

    expect(ids(reversed.last())).toEqual(ids(broken.last()).toReversed());
    expect(ids(broken.last())).toHaveLength(2);
  });

  it('tells nothing once it was stopped', async () => {
    const { call, timer, told } = following([createLocalSource({ articles })]);
    call.want(wanted('VPN'));

    call.stop();
    await timer.moveBy(20);
    await call.settled();

    expect(told.map(({ state }) => state)).toEqual(['searching']);
  });
});
