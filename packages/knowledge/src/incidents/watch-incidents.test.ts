import { describe, expect, it } from 'vitest';
import { settled, testTimer } from '../testing/test-timer.js';
import type { Incident, IncidentResult, IncidentSource } from './incident.js';
import type { CallSoFar } from './matched-incident.js';
import type { FoundIncidents } from './watch-incidents.js';
import { defaultIncidentTimeoutMs, defaultRefreshMs, watchIncidents } from './watch-incidents.js';

const vpn: Incident = { id: 'INC-204', title: 'VPN down' };
const callOf = (text: string): CallSoFar => ({
  client: 'acme',
  answers: [{ label: '', text, kind: 'problem', provenance: 'asked' }],
  told: {},
});

/** A source that tells these incidents, changes with them, and counts what it was asked. */
function sourceOf(incidents: readonly unknown[], id = 'Monitoring') {
  const asked: string[] = [];
  const source: IncidentSource = {
    id,
    // As a host's script would: nobody checked what it tells.
    open: async ({ client }) => (asked.push(client), { incidents, issues: [] } as IncidentResult),
  };
  return { source, asked };
}

const failing = (error: unknown): IncidentSource => ({
  id: 'Dead',
  open: async () => {
    throw error;
  },
});

function watching(sources: readonly IncidentSource[]) {
  const timer = testTimer();
  const told: FoundIncidents[] = [];
  const watch = watchIncidents({ sources, timer }, (found) => told.push(found));
  return { watch, timer, told, last: () => told.at(-1)! };
}

describe('watching open incidents', () => {
  it('asks for the client at once, and tells what fits as the call goes on', async () => {
    const { source, asked } = sourceOf([vpn]);
    const { watch, last } = watching([source]);

    watch.follow(callOf(''));
    await watch.settled();
    expect([asked, last()]).toEqual([['acme'], { state: 'idle', list: [], issues: [] }]);

    watch.follow(callOf('the VPN'));
    expect(last().list).toMatchObject([{ incident: vpn, source: 'Monitoring', words: ['VPN'] }]);
    expect(asked).toHaveLength(1);
  });

  it('tells nothing anew while nothing changed', async () => {
    const { watch, told } = watching([sourceOf([vpn]).source]);
    watch.follow(callOf('VPN'));
    await watch.settled();
    const before = told.length;

    watch.follow(callOf('VPN'));

    expect(told).toHaveLength(before);
  });

  it('asks again when the call goes on after a while', async () => {
    const { source, asked } = sourceOf([vpn]);
    const { watch, timer } = watching([source]);
    watch.follow(callOf(''));
    await watch.settled();

    await timer.moveBy(defaultRefreshMs);
    watch.follow(callOf('VPN'));
    await watch.settled();

    expect(asked).toHaveLength(2);
  });

  it('keeps what it knew when a source fails later, and says so', async () => {
    let answer = (): Promise<IncidentResult> => Promise.resolve({ incidents: [vpn], issues: [] });
    const { watch, timer, last } = watching([{ id: 'Flaky', open: () => answer() }]);
    watch.follow(callOf('VPN'));
    await watch.settled();

    answer = () => Promise.reject(new Error('gone'));
    await timer.moveBy(defaultRefreshMs);
    watch.follow(callOf('VPN!'));
    await watch.settled();

    expect(last()).toMatchObject({ state: 'failed', list: [{ incident: vpn }], issues: [{ source: 'Flaky' }] });
  });

  it('waits for a slow source no longer than its time, and for the others not at all', async () => {
    const never: IncidentSource = { id: 'Slow', open: () => new Promise(() => {}) };
    const { watch, timer, last } = watching([never, sourceOf([vpn]).source]);
    watch.follow(callOf('VPN'));
    await settled();
    expect(last()).toMatchObject({ state: 'searching', list: [{ incident: vpn }] });

    await timer.moveBy(defaultIncidentTimeoutMs);
    await watch.settled();

    expect(last()).toMatchObject({ state: 'idle', issues: [{ code: 'timed-out', source: 'Slow' }] });
  });

  it.each([
    ['throws', failing(new Error('no'))],
    ['throws nothing', failing(undefined)],
    // As a host's script would be.
    ['is no source', { id: 'Dead' } as IncidentSource],
    ['tells no list', { id: 'Dead', open: async () => null as unknown as IncidentResult }],
  ])('says that a source failed which %s', async (_how, source) => {
    const { watch, last } = watching([source]);
    watch.follow(callOf('VPN'));
    await watch.settled();

    expect(last()).toMatchObject({ state: 'failed', list: [], issues: [{ code: 'source-failed', source: 'Dead' }] });
  });

  it('leaves out what is no incident, and what does not fit of one', async () => {
    const hostile = {
      id: 'I1',
      title: ' VPN\nhalted ',
      since: 'soon',
      calls: -3,
      url: 'javascript:alert(1)',
      where: 7,
    };
    const { watch, last } = watching([sourceOf([null, 7, {}, { id: 'x' }, hostile]).source]);
    watch.follow(callOf('VPN'));
    await watch.settled();

    expect(last().list.map(({ incident }) => incident)).toEqual([{ id: 'I1', title: 'VPN halted' }]);
  });

  it('tells nothing any more once it is stopped', async () => {
    const { watch, told } = watching([sourceOf([vpn]).source]);
    watch.follow(callOf('VPN'));
    const before = told.length;
    watch.stop();
    await watch.settled();

    expect(told).toHaveLength(before);
  });
});
