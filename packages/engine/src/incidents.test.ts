import type { Incident, IncidentSource } from '@filrouge/knowledge';
import { parseTicket } from '@filrouge/ticket';
import { describe, expect, it } from 'vitest';
import { clockAt } from './clock.js';
import { createSession } from './create-session.js';
import { restoreSession } from './restore.js';
import type { Session, SessionOptions } from './session.js';
import { choice, withItems } from './testing/small-scenario.js';

const vpn: Incident = {
  id: 'INC-204',
  title: 'VPN down',
  since: '2026-11-20T08:12:00.000Z',
  calls: 14,
  where: { site: ['lyon'] },
};
const sourceOf = (...incidents: readonly Incident[]): IncidentSource => ({
  id: 'Monitoring',
  open: ({ client }) => Promise.resolve({ incidents: client === 'acme' ? incidents : [], issues: [] }),
});
const items = [
  { type: 'longText', id: 'symptom', label: 'Symptom' },
  choice('site', ['lyon', 'nantes']),
  { type: 'text', id: 'callerName', label: 'Name', privacy: 'personal' },
  { type: 'text', id: 'asset', label: 'Asset', required: true },
];
const scenario = withItems(items, {
  instructions: [
    { id: 'rule', text: 'Ask for the name', acknowledge: true, severity: 'warning', when: "site == 'lyon'" },
  ],
});
const clock = clockAt('2026-11-20T10:00:00Z');
const openWith = (incidents?: SessionOptions['incidents'], more: SessionOptions = {}) =>
  createSession(scenario, { clock, ...(incidents ? { incidents } : {}), ...more });
const give = (session: Session, id: string, value: unknown) => session.send({ type: 'ANSWER_GIVEN', id, value });
const offered = ({ view }: Session) => view.incidents?.list.map(({ incident }) => incident.id);
const link = (session: Session) =>
  session.send({ type: 'INCIDENT_LINKED', id: vpn.id, title: vpn.title, source: 'Monitoring' });

async function callAboutVpn(): Promise<Session> {
  const session = openWith(sourceOf(vpn));
  give(session, 'symptom', 'No VPN since this morning');
  await session.incidentsSettled();
  return session;
}

describe('known incidents', () => {
  it('are offered as the answers fit them, with the reasons', async () => {
    const session = await callAboutVpn();
    give(session, 'site', 'lyon');

    expect(session.view.incidents).toEqual({
      state: 'idle',
      issues: [],
      list: [{ incident: vpn, source: 'Monitoring', words: ['VPN'], where: ['lyon'], isOfCategory: false }],
    });
  });

  it('are withdrawn when an answer tells another place', async () => {
    const session = await callAboutVpn();
    expect(offered(session)).toEqual(['INC-204']);

    give(session, 'site', 'nantes');

    expect(offered(session)).toEqual([]);
  });

  it('are not there without a source', () => {
    expect(openWith().view.incidents).toBeUndefined();
  });

  it('hear nothing of private answers', async () => {
    const session = openWith(sourceOf({ id: 'I1', title: 'Smith' }));
    give(session, 'callerName', 'Smith');
    await session.incidentsSettled();

    expect(offered(session)).toEqual([]);
  });

  it('keep their list while nothing of them changes', async () => {
    const session = await callAboutVpn();
    const before = session.view.incidents;

    give(session, 'callerName', 'Smith');

    expect(session.view.incidents).toBe(before);
  });

  it('cost a note when their source is dead, not the call', async () => {
    const session = openWith({ id: 'Dead', open: () => Promise.reject(new Error('gone')) });
    await session.incidentsSettled();

    expect(session.view.incidents).toMatchObject({ state: 'failed', issues: [{ source: 'Dead' }] });
    expect([give(session, 'symptom', 'x').ok, session.view.problems]).toEqual([true, []]);
  });
});

describe('a call linked to an incident', () => {
  it('is ready as it stands, once what is to be acknowledged was', async () => {
    const session = await callAboutVpn();
    give(session, 'site', 'lyon');
    link(session);
    expect([session.view.isReady, session.send({ type: 'TICKET_SENT' }).ok]).toEqual([false, false]);
    expect(session.view.missing.map(({ id }) => id)).toEqual(['rule']);

    session.send({ type: 'INSTRUCTION_ACKNOWLEDGED', id: 'rule' });

    expect([session.view.isReady, session.send({ type: 'TICKET_SENT' }).ok]).toEqual([true, true]);
  });

  it('has the incident and its outcome in the ticket', async () => {
    const session = await callAboutVpn();
    link(session);
    const { ticket } = session.view;

    expect(ticket.incident).toEqual({ id: 'INC-204', title: 'VPN down', source: 'Monitoring' });
    expect(ticket.outcome).toEqual({ kind: 'linked', reason: 'INC-204 · VPN down' });
    expect(ticket.description.text).toContain('INC-204 · VPN down');
    expect(parseTicket(JSON.parse(JSON.stringify(ticket)))).toEqual({ ok: true, ticket });
  });

  it('is a matter of its own again when that is taken back', async () => {
    const session = await callAboutVpn();
    link(session);
    session.send({ type: 'INCIDENT_UNLINKED' });

    expect([session.view.isReady, session.view.ticket.outcome.kind]).toEqual([false, 'qualified']);
    expect(session.view.ticket.incident).toBeUndefined();
  });

  it('names no incident when it ends otherwise after all', async () => {
    const session = await callAboutVpn();
    link(session);
    session.send({ type: 'CALL_CLOSED', outcome: 'resolved' });

    expect(session.view.ticket).toMatchObject({ outcome: { kind: 'resolved' } });
    expect(session.view.ticket.incident).toBeUndefined();
  });

  it('names it when it is closed as linked, with the reason given first', async () => {
    const [plain, told] = [await callAboutVpn(), await callAboutVpn()];
    link(plain);
    link(told);
    plain.send({ type: 'CALL_CLOSED', outcome: 'linked' });
    told.send({ type: 'CALL_CLOSED', outcome: 'linked', reason: 'Same building' });

    expect(plain.view.ticket.outcome.reason).toBe('INC-204 · VPN down');
    expect(told.view.ticket).toMatchObject({ outcome: { reason: 'Same building' }, incident: { id: 'INC-204' } });
  });

  it('comes back linked from its snapshot, and what it is not stays away', async () => {
    const session = await callAboutVpn();
    session.send({ type: 'INCIDENT_DISMISSED', id: 'INC-9' });
    link(session);

    const restored = restoreSession(scenario, JSON.parse(JSON.stringify(session.snapshot())), { clock });

    expect(restored.ok && restored.session.view.incidents?.linked?.id).toBe('INC-204');
    expect(restored.ok && restored.session.snapshot()).toEqual(session.snapshot());
  });
});

describe('an incident that it is not', () => {
  it('is not offered again, nor kept as the link', async () => {
    const session = await callAboutVpn();
    link(session);
    session.send({ type: 'INCIDENT_DISMISSED', id: 'INC-204' });

    expect([offered(session), session.view.incidents?.linked]).toEqual([[], undefined]);
  });
});
