import { describe, expect, it } from 'vitest';
import { createSession } from '../create-session.js';
import type { LookupSource, LookupView } from '../lookup.js';
import type { Session } from '../session.js';
import { withItems } from '../testing/small-scenario.js';
import { testTimer, type TestTimer } from '../testing/test-timer.js';

const site = { type: 'lookup', id: 'site', label: 'Site', source: 'sites' };
const secret = { type: 'text', id: 'secret', label: 'Secret', privacy: 'neverStored' };
const region = { type: 'text', id: 'region', label: 'Region' };

interface Call {
  readonly session: Session;
  readonly timer: TestTimer;
  readonly lookup: () => LookupView | undefined;
}

function callWith(source: LookupSource | undefined): Call {
  const timer = testTimer();
  const lookups = source ? { sites: source } : {};
  const session = createSession(withItems([region, secret, site]), { lookups, timer, locale: 'en' });
  return { session, timer, lookup: () => session.view.lookups['site'] };
}

/** A source whose answers the test gives, in any order. */
function heldSource() {
  const asked: { query: string; signal: AbortSignal; give: (rows: readonly unknown[]) => void }[] = [];
  const source: LookupSource = {
    search: (query, { signal }) => new Promise((give) => void asked.push({ query, signal, give })),
  };
  return { source, asked };
}

const settled = () => new Promise<void>((resolve) => void setTimeout(resolve));

describe('a search in the host’s data', () => {
  it('shows that it searches, then what was found', async () => {
    const { session, lookup } = callWith({ search: async () => [{ value: 's1', label: 'Lille' }, 'rubbish', {}] });

    session.lookUp('site', ' lil ');
    expect(lookup()).toMatchObject({ query: 'lil', state: 'searching', entries: [] });
    await settled();

    expect(lookup()).toEqual({
      query: 'lil',
      state: 'found',
      entries: [{ value: 's1', label: 'Lille' }],
      hasMore: false,
    });
  });

  it('never lets an older answer take the place of a newer one', async () => {
    const { source, asked } = heldSource();
    const { session, timer, lookup } = callWith(source);

    session.lookUp('site', 'l');
    session.lookUp('site', 'ly');
    timer.pass(150);
    await settled();
    asked[1]?.give([{ value: 's2', label: 'Lyon' }]);
    await settled();
    asked[0]?.give([{ value: 's1', label: 'Lille' }]);
    await settled();

    expect(asked.map(({ query, signal }) => [query, signal.aborted])).toEqual([
      ['l', true],
      ['ly', true],
    ]);
    expect(lookup()?.entries).toEqual([{ value: 's2', label: 'Lyon' }]);
  });

  it('asks once the words stand, not at every key', async () => {
    const { source, asked } = heldSource();
    const { session, timer } = callWith(source);

    for (const query of ['', 'l', 'ly', 'lyo', 'lyon']) session.lookUp('site', query);
    timer.pass(149);
    await settled();
    expect(asked.map(({ query }) => query)).toEqual(['']);
    timer.pass(1);
    await settled();

    expect(asked.map(({ query }) => query)).toEqual(['', 'lyon']);
  });

  it('keeps the entries before in sight while it searches', async () => {
    const { source, asked } = heldSource();
    const { session, lookup } = callWith(source);

    session.lookUp('site', 'l');
    asked[0]?.give([{ value: 's1', label: 'Lille' }]);
    await settled();
    session.lookUp('site', 'li');

    expect(lookup()).toMatchObject({ state: 'searching', entries: [{ label: 'Lille' }] });
  });

  it('tells the answers so far, but none that may be kept nowhere', async () => {
    const told: unknown[] = [];
    const { session } = callWith({
      search: async (_query, { answers, locale, limit }) => {
        told.push({ answers, locale, limit });
        return [];
      },
    });
    session.send({ type: 'ANSWER_GIVEN', id: 'region', value: 'north' });
    session.send({ type: 'ANSWER_GIVEN', id: 'secret', value: 'hush' });

    session.lookUp('site', 'l');
    await settled();

    expect(told).toEqual([{ answers: { region: 'north' }, locale: 'en', limit: 21 }]);
  });

  it('shows twenty entries and says that there are more', async () => {
    const rows = Array.from({ length: 21 }, (_, index) => ({ value: `s${index}` }));
    const { session, lookup } = callWith({ search: async () => rows });

    session.lookUp('site', 's');
    await settled();

    expect([lookup()?.entries.length, lookup()?.hasMore]).toEqual([20, true]);
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('503')), 'lookup-failed', '503'],
    [
      'throws',
      () => {
        throw new Error('no network');
      },
      'lookup-failed',
      'no network',
    ],
    ['gives no list', async () => 'rows' as never, 'lookup-failed', 'search() must give a list'],
  ])('that %s is told, and may be tried again', async (_what, search, code, reason) => {
    const { session, lookup } = callWith({ search });

    session.lookUp('site', 'l');
    await settled();
    expect(lookup()).toMatchObject({ state: 'failed', issue: { code, params: { source: 'sites', reason } } });
    session.lookUp('site', 'l');

    expect(lookup()?.state).toBe('searching');
  });

  it('that never answers is given up and aborted', async () => {
    const { source, asked } = heldSource();
    const { session, timer, lookup } = callWith(source);

    session.lookUp('site', 'l');
    await settled();
    timer.pass(8000);
    await settled();

    expect(lookup()?.issue?.code).toBe('lookup-timed-out');
    expect(asked[0]?.signal.aborted).toBe(true);
  });

  it('in a source that the host does not give is told', async () => {
    const { session, lookup } = callWith(undefined);

    session.lookUp('site', 'l');
    await settled();

    expect(lookup()?.issue?.code).toBe('lookup-source-missing');
  });

  it('is aborted when the call is over', async () => {
    const { source, asked } = heldSource();
    const { session } = callWith(source);

    session.lookUp('site', 'l');
    await settled();
    session.stop();

    expect(asked[0]?.signal.aborted).toBe(true);
  });

  it('does nothing for a question that searches nowhere', () => {
    const { session } = callWith(undefined);

    session.lookUp('region', 'l');
    session.lookUp('nobody', 'l');

    expect(session.view.lookups).toEqual({});
  });
});

describe('an entry that was picked', () => {
  it('reads in conditions by its value and its attributes, and in the ticket without the source', () => {
    const north = {
      type: 'yesNo',
      id: 'north',
      label: 'North',
      when: "site == 's1' && attribute(site, 'region') == 'nord'",
    };
    const session = createSession(
      withItems([site, north], { ticket: { title: '{{ site }} ({{ attribute(site, "region") }})' } }),
    );

    session.send({
      type: 'ANSWER_GIVEN',
      id: 'site',
      value: { value: 's1', label: 'Lille', attributes: { region: 'nord' } },
    });

    expect(session.view.currentId).toBe('north');
    expect(session.view.ticket.title).toBe('Lille (nord)');
    expect(session.view.ticket.answers[0]).toMatchObject({ display: 'Lille', value: { value: 's1', label: 'Lille' } });
  });
});
