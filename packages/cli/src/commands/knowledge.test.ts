import { parseScenario } from '@filrouge/scenario';
import { createSession } from '@filrouge/engine';
import type { SessionEvent } from '@filrouge/engine';
import type { KnowledgeUse, UsageKind } from '@filrouge/knowledge';
import { createMemoryUsageStore, usesToNdjson } from '@filrouge/knowledge';
import { describe, expect, it } from 'vitest';
import { main } from '../main.js';
import { memoryIo, ran } from '../memory-io.harness.js';
import { smallScenario } from '../small-scenario.harness.js';

const vpn = { id: 'kb-vpn', title: 'VPN' };
/** The ticket of a call in which this happened. */
function ticketOf(events: readonly SessionEvent[], failed: readonly string[] = [], suggested: readonly string[] = []) {
  const parsed = parseScenario(smallScenario);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const session = createSession(parsed.scenario);
  for (const event of events) session.send(event);
  const { ticket } = session.view;
  const shown = suggested.map((id) => ({ id, title: id }));
  return { ...ticket, knowledge: { ...ticket.knowledge, failedSearches: [...failed], suggested: shown } };
}

const solved: readonly SessionEvent[] = [
  { type: 'ARTICLE_OPENED', ...vpn },
  { type: 'ARTICLE_TRIED', ...vpn, outcome: 'solved' },
];
const tickets = [
  ticketOf(solved, ['Tunnel  mort']),
  ticketOf(solved, ['tunnel mort', 'coffee']),
  ticketOf([{ type: 'MISSING_KNOWLEDGE_NOTED', text: 'New phones' }], ['tea']),
  ticketOf([{ type: 'ARTICLE_TRIED', id: 'kb-old', title: 'Old', outcome: 'outdated' }]),
  ...Array.from({ length: 6 }, () => ticketOf([], [], ['kb-dead'])),
];

describe('filrouge knowledge report', () => {
  it('tells aliases to add, what is missing, what is outdated and what is dead', async () => {
    const { code, stdout } = await ran(['knowledge', 'report', 'tickets.json', '--json'], { 'tickets.json': tickets });

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      calls: 10,
      linkRate: 0.3,
      solvedRate: 0.2,
      aliasCandidates: [
        { article: 'kb-vpn', alias: 'tunnel mort', calls: 2 },
        { article: 'kb-vpn', alias: 'coffee', calls: 1 },
      ],
      missing: [
        { words: 'tea', calls: 1 },
        { words: 'new phones', calls: 1 },
      ],
      outdated: [{ article: 'kb-old', outdated: 1 }],
      dead: [{ article: 'kb-dead', suggested: 6 }],
      unread: 0,
    });
  });

  it('writes the aliases by article, and says the rest in words; of tickets one a line too', async () => {
    const io = memoryIo({ 'a.ndjson': tickets.map((ticket) => JSON.stringify(ticket)).join('\n') });

    const code = await main(io, ['knowledge', 'report', 'a.ndjson', '-o', 'aliases.json', '--locale', 'fr']);

    expect(code).toBe(0);
    expect(JSON.parse(io.written.get('aliases.json') ?? '')).toEqual({ 'kb-vpn': ['tunnel mort', 'coffee'] });
    expect(io.stdout).toMatch(/^Appels.*: 10, 30\s%/);
    expect(io.stdout).toContain('Alias à ajouter\n  kb-vpn: tunnel mort (2)');
  });

  it('counts what is no ticket, and says so by its exit code', async () => {
    const { code, stdout } = await ran(['knowledge', 'report', 'x.json', '--json'], { 'x.json': [{ id: 1 }] });

    expect([code, JSON.parse(stdout)]).toMatchObject([1, { calls: 0, linkRate: 0, unread: 1 }]);
  });

  it('reads what a page exported like the tickets of its calls, each call once', async () => {
    const use = (call: string, kind: UsageKind, more: Partial<KnowledgeUse>): KnowledgeUse => ({
      at: '2026-11-20T10:00:00.000Z',
      call,
      client: 'acme',
      kind,
      ...more,
    });
    const [ticket] = tickets;
    const uses = [
      use('call-1', 'failedSearch', { words: 'tunnel mort' }),
      use('call-1', 'opened', { article: vpn }),
      use('call-1', 'didNotHelp', { article: vpn }),
      use('call-1', 'solved', { article: vpn }),
      use('call-2', 'missing', { words: 'New phones' }),
      use(ticket?.id ?? '', 'failedSearch', { words: 'counted already' }),
    ];
    const store = createMemoryUsageStore();
    for (const one of uses) await store.add(one);
    const { code, stdout } = await ran(['knowledge', 'report', 'uses.ndjson', 'ticket.json', '--json'], {
      'uses.ndjson': usesToNdjson(await store.all()),
      'ticket.json': ticket,
    });

    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      {
        calls: 3,
        aliasCandidates: [{ article: 'kb-vpn', alias: 'tunnel mort', calls: 2 }],
        missing: [{ words: 'new phones', calls: 1 }],
        articles: [{ article: 'kb-vpn', opened: 2, solved: 2, didNotHelp: 0 }],
      },
    ]);
  });

  it('knows no other word', async () => {
    expect((await ran(['knowledge', 'reprot', 'x.json'])).stderr).toContain('report');
  });
});
