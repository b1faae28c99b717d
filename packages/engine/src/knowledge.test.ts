import { createLocalSource } from '@filrouge/knowledge';
import type { Article, KnowledgeSource } from '@filrouge/knowledge';
import { parseTicket } from '@filrouge/ticket';
import { describe, expect, it } from 'vitest';
import { clockAt } from './clock.js';
import { createSession } from './create-session.js';
import { restoreSession } from './restore.js';
import type { Session, SessionOptions } from './session.js';
import type { ScenarioParts } from './testing/small-scenario.js';
import { choice, withItems } from './testing/small-scenario.js';

const article = (id: string, title: string, collection = 'acme'): Article => ({
  id,
  title,
  body: { kind: 'text', text: '' },
  aliases: [],
  tags: [],
  collection,
  locale: 'en',
});
const articles = [
  article('kb-vpn', 'The VPN does not connect, error 691'),
  article('kb-printer', 'The printer is offline'),
  article('kb-theirs', 'VPN of another client', 'globex'),
];
const items = [
  { type: 'longText', id: 'symptom', label: 'Symptom' },
  choice('scope', ['me', 'site']),
  { type: 'text', id: 'callerName', label: 'Name', privacy: 'personal' },
  { type: 'text', id: 'password', label: 'Password', privacy: 'neverStored' },
];
const parts: ScenarioParts = {
  knowledge: {
    collections: ['acme'],
    pins: [{ when: "scope == 'site'", article: 'kb-printer', title: 'Printers', because: 'A site is down' }],
  },
};
const openWith = (knowledge: SessionOptions['knowledge'], more: SessionOptions = {}) =>
  createSession(withItems(items, parts), {
    clock: clockAt('2026-11-20T10:00:00Z'),
    ...(knowledge ? { knowledge } : {}),
    ...more,
  });
const local = () => createLocalSource({ articles });
const give = (session: Session, id: string, value: unknown) => session.send({ type: 'ANSWER_GIVEN', id, value });
const listed = ({ view }: Session) => view.suggestions?.list.map(({ article: { id } }) => id);

async function search(session: Session, text: string) {
  session.send({ type: 'FREE_SEARCHED', text });
  await session.searchSettled();
}

describe('suggestions', () => {
  it('follow the answers, with the words they were found by, from the client’s collections only', async () => {
    const session = openWith(local());

    give(session, 'symptom', 'the VPN says 691 since this morning');
    await session.searchSettled();

    expect(listed(session)).toEqual(['kb-vpn']);
    expect(session.view.suggestions?.list[0]?.matches.map(({ text }) => text)).toContain('VPN');
    expect(session.view.suggestions).toMatchObject({ state: 'idle', issues: [] });
  });

  it('wait for the first thing told: a default alone finds nothing', async () => {
    const kind = choice('kind', ['vpn', 'printer']);
    const session = createSession(
      withItems([{ ...kind, default: 'vpn' }, ...items], {
        ...parts,
        ticket: { title: 'A call', category: [{ when: "kind == 'vpn'", is: 'VPN' }] },
      }),
      { clock: clockAt('2026-11-20T10:00:00Z'), knowledge: local() },
    );
    await session.searchSettled();
    expect(listed(session)).toEqual([]);

    give(session, 'symptom', 'it says 691');
    await session.searchSettled();

    expect(listed(session)).toEqual(['kb-vpn']);
  });

  it('put first what a rule pins, under the author’s title and with the reason', async () => {
    const session = openWith(local());
    give(session, 'symptom', 'VPN');

    give(session, 'scope', 'site');
    await session.searchSettled();

    expect(session.view.suggestions?.list).toMatchObject([
      { article: { id: 'kb-printer', title: 'Printers' }, pin: { because: 'A site is down' } },
      { article: { id: 'kb-vpn' } },
    ]);
  });

  it('are the same objects while nothing of them changes', async () => {
    const session = openWith(local());
    give(session, 'symptom', 'VPN 691');
    await session.searchSettled();
    const before = session.view.suggestions;

    give(session, 'callerName', 'Zoé');
    await session.searchSettled();
    give(session, 'scope', 'me');
    await session.searchSettled();

    expect(session.view.suggestions?.list).toBe(before?.list);
  });

  it('cost the call nothing when the source throws', async () => {
    const broken: KnowledgeSource = {
      id: 'broken',
      search: () => {
        throw new Error('down');
      },
      get: () => Promise.reject(new Error('down')),
    };
    const session = openWith([broken, local()]);

    give(session, 'symptom', 'VPN');
    await session.searchSettled();

    expect(listed(session)).toEqual(['kb-vpn']);
    expect(session.view.suggestions?.issues).toMatchObject([{ code: 'source-failed', source: 'broken' }]);
    expect(session.view.problems).toEqual([]);
  });

  it('may come to a call that was opened without a knowledge base', async () => {
    const session = openWith(undefined);
    give(session, 'symptom', 'VPN');
    expect(session.view.suggestions).toBe(undefined);

    session.searchWith({ sources: [local()], delayMs: 0 });
    await session.searchSettled();

    expect(listed(session)).toEqual(['kb-vpn']);
    expect(await session.article('kb-vpn')).toMatchObject({ title: 'The VPN does not connect, error 691' });
  });

  it('are no event of the call: neither its time nor its timeline knows them', async () => {
    const session = openWith(local());
    give(session, 'symptom', 'VPN');
    const { timeline, createdAt } = session.view.ticket;

    await session.searchSettled();

    expect([session.view.ticket.timeline, session.view.ticket.createdAt]).toEqual([timeline, createdAt]);
  });
});

describe('what is searched for', () => {
  it('is the account, the options with what callers say, and the category; never what is private', () => {
    const session = openWith(undefined);
    give(session, 'symptom', 'the VPN is down');
    give(session, 'scope', 'site');
    give(session, 'callerName', 'Zoé Martin');
    give(session, 'password', 'hunter2');

    const { answers, pins, collections } = session.view.wantedKnowledge;

    expect(answers.map(({ kind, text }) => [kind, text])).toEqual([
      ['problem', 'the VPN is down'],
      ['option', 'site'],
    ]);
    expect(pins).toEqual([{ article: 'kb-printer', because: 'A site is down' }]);
    expect(collections).toEqual(['acme']);
    expect(JSON.stringify(session.view.wantedKnowledge)).not.toMatch(/Zoé|hunter2/);
  });

  it('leaves out what an option’s label quotes of a private answer', () => {
    const quoting = {
      type: 'choice',
      id: 'whose',
      label: 'Whose',
      options: [{ value: 'own', label: 'PC of {{ callerName }}', aliases: ['my PC'] }],
    };
    const session = createSession(withItems([...items, quoting]));
    give(session, 'callerName', 'Zoé');

    give(session, 'whose', 'own');

    expect(session.view.wantedKnowledge.answers.map(({ text }) => text)).toContain('my PC');
    expect(JSON.stringify(session.view.wantedKnowledge)).not.toContain('Zoé');
  });

  it('takes what callers say in the language of the search', () => {
    const options = [{ value: 'net', label: 'Network', aliases: { en: ['no wifi'], fr: ['plus de réseau'] } }];
    const session = createSession(withItems([{ type: 'choice', id: 'area', label: 'Area', options }]));
    const texts = () => session.view.wantedKnowledge.answers.map(({ text }) => text);
    give(session, 'area', 'net');

    expect(texts()).toEqual(['Network', 'no wifi']);
    session.send({ type: 'LOCALE_CHANGED', locale: 'fr', callerLocale: 'en' });
    expect(texts()).toEqual(['Network', 'plus de réseau']);
  });

  it('is what the author says it is', () => {
    const said = [
      { type: 'text', id: 'line', label: 'Line', searchAs: 'problem' },
      choice('where', ['a'], { searchAs: 'never' }),
    ];
    const session = createSession(withItems(said));
    give(session, 'line', 'VPN');
    give(session, 'where', 'a');

    expect(session.view.wantedKnowledge.answers).toMatchObject([{ kind: 'problem', text: 'VPN' }]);
  });
});

describe('a free search', () => {
  it('takes the place of what follows the answers until it is cleared', async () => {
    const session = openWith(local());
    give(session, 'symptom', 'VPN');

    await search(session, ' printer ');
    expect([session.view.suggestions?.words, listed(session)]).toEqual(['printer', ['kb-printer']]);
    await search(session, '');

    expect([session.view.suggestions?.words, listed(session)]).toEqual([undefined, ['kb-vpn']]);
  });

  it('that finds nothing is kept for those who write articles; one that a dead source spoilt is not', async () => {
    const session = openWith(local());
    await search(session, 'coffee machine');
    await search(session, 'printer');
    expect(session.view.ticket.knowledge.failedSearches).toEqual(['coffee machine']);

    session.searchWith({ id: 'dead', search: () => Promise.reject(new Error('down')), get: async () => undefined });
    await search(session, 'tea kettle');

    expect(session.view.ticket.knowledge.failedSearches).toEqual(['coffee machine']);
  });
});

describe('the ticket’s knowledge', () => {
  const vpn = { id: 'kb-vpn', title: 'The VPN does not connect, error 691' };

  it('tells what was suggested, opened, tried with outcome, done, missing and quoted', async () => {
    const session = openWith(local());
    give(session, 'symptom', 'VPN');
    await session.searchSettled();
    session.send({ type: 'ARTICLE_OPENED', ...vpn });
    session.send({ type: 'RUNBOOK_STEP_DONE', ...vpn, step: 'Quit' });
    session.send({ type: 'RUNBOOK_STEP_DONE', ...vpn, step: 'Start again' });
    session.send({ type: 'RUNBOOK_STEP_DONE', ...vpn, step: 'Quit', isDone: false });
    session.send({ type: 'ARTICLE_TRIED', ...vpn, outcome: 'didNotHelp' });
    session.send({ type: 'MISSING_KNOWLEDGE_NOTED', text: 'VPN on the new phones' });
    session.send({ type: 'ARTICLE_QUOTED', ...vpn, text: 'Ask for the token.' });

    const { knowledge, notes } = session.view.ticket;

    expect(knowledge).toEqual({
      suggested: [vpn],
      opened: ['kb-vpn'],
      tried: [{ ...vpn, outcome: 'didNotHelp', stepsDone: ['Start again'] }],
      failedSearches: [],
      missing: ['VPN on the new phones'],
    });
    expect(notes.map(({ text }) => text)).toEqual([
      'Ask for the token.\n— The VPN does not connect, error 691 (kb-vpn)',
    ]);
    expect(parseTicket(session.view.ticket)).toMatchObject({ ok: true });
  });

  it('comes back with the call', async () => {
    const session = openWith(local());
    give(session, 'symptom', 'VPN');
    await session.searchSettled();
    session.send({ type: 'RUNBOOK_STEP_DONE', ...vpn, step: 'Quit' });
    await search(session, 'coffee machine');
    const kept: unknown = JSON.parse(JSON.stringify(session.snapshot()));

    const restored = restoreSession(session.scenario, kept);

    expect(restored.ok && restored.session.view.ticket.knowledge).toEqual(session.view.ticket.knowledge);
  });

  it('refuses an outcome it does not know', () => {
    const session = openWith(undefined);
    // A page’s own script knows no types.
    const event = { type: 'ARTICLE_TRIED', ...vpn, outcome: 'resolved' } as never;

    expect(session.send(event)).toMatchObject({ ok: false, issues: [{ code: 'value-not-allowed', path: '/outcome' }] });
  });

  it('goes with the call that an article solved', async () => {
    const session = openWith(local());
    session.send({ type: 'ARTICLE_TRIED', ...vpn, outcome: 'solved' });
    session.send({ type: 'CALL_CLOSED', outcome: 'resolved', reason: vpn.title });

    expect(session.view.ticket).toMatchObject({
      outcome: { kind: 'resolved' },
      knowledge: { tried: [{ outcome: 'solved' }] },
    });
  });
});
