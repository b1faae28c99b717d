import { parseTicket } from '@filrouge/ticket';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockAt } from './clock.js';
import { createSession } from './create-session.js';
import { restoreSession } from './restore.js';
import type { Session } from './session.js';
import { withItems } from './testing/small-scenario.js';

const items = [
  { type: 'text', id: 'machine', label: 'Machine' },
  { type: 'text', id: 'secret', label: 'Secret', privacy: 'neverStored' },
  { type: 'instruction', id: 'help', severity: 'info', text: 'Take over', assistance: ['take-over'] },
];
const assistance = [
  { id: 'take-over', kind: 'rdp', label: 'Take {{ machine }} over', target: '{{ machine }}', user: 'support' },
  { id: 'look', kind: 'custom', label: 'Look', target: 'vnc://{{ machine }}/view?by={{ client.name }}' },
  { id: 'withheld', kind: 'ssh', label: 'Log in', target: '{{ secret }}' },
];
const open = () => createSession(withItems(items, { assistance }), { clock: clockAt('2026-11-20T10:00:00Z') });
const give = (session: Session, id: string, value: string) => session.send({ type: 'ANSWER_GIVEN', id, value });
const take = (session: Session, id: string) => session.send({ type: 'ASSISTANCE_OPENED', id });
const wayOf = ({ view }: Session, id: string) => view.assistance.find((way) => way.id === id);

describe('remote assistance', () => {
  it('is known once its answers are, and offered by the instruction that names it', () => {
    const session = open();
    expect(wayOf(session, 'take-over')).toMatchObject({ isKnown: false });

    give(session, 'machine', 'PC-042');

    expect(wayOf(session, 'take-over')).toEqual({
      id: 'take-over',
      kind: 'rdp',
      label: { text: 'Take PC-042 over', locale: 'en' },
      target: 'PC-042',
      user: 'support',
      isKnown: true,
    });
    expect(session.view.instructions.map(({ assistance: offered }) => offered)).toEqual([['take-over']]);
  });

  it('stands in the ticket and its description, each time it was opened', () => {
    const session = open();
    give(session, 'machine', 'PC-042');

    expect([take(session, 'take-over').ok, take(session, 'take-over').ok]).toEqual([true, true]);

    const { ticket } = session.view;
    const opened = {
      at: '2026-11-20T10:00:00.000Z',
      id: 'take-over',
      kind: 'rdp',
      label: 'Take PC-042 over',
      target: 'PC-042',
    };
    expect(ticket.assistance).toEqual([opened, opened]);
    expect(ticket.description.text).toContain('PC-042');
    expect(parseTicket(ticket).ok).toBe(true);
  });

  it.each(['take-over', 'nobody'])('is not opened before it is known, nor unless it exists: %s', (id) => {
    const session = open();

    expect(take(session, id)).toEqual({
      ok: false,
      issues: [{ code: 'assistance-unknown', path: '', params: { id } }],
    });
    expect(session.view.ticket).not.toHaveProperty('assistance');
  });

  it('comes back with the call', () => {
    const session = open();
    give(session, 'machine', 'PC-042');
    take(session, 'take-over');

    const restored = restoreSession(session.scenario, JSON.parse(JSON.stringify(session.snapshot())));

    expect(restored.ok && restored.session.view.ticket.assistance).toEqual(session.view.ticket.assistance);
  });

  it('keeps nothing that must never be stored', () => {
    const session = open();
    give(session, 'secret', 'hush-01');
    take(session, 'withheld');

    expect(wayOf(session, 'withheld')).toMatchObject({ target: 'hush-01' });
    expect(JSON.stringify([session.view.ticket, session.snapshot()])).not.toContain('hush-01');
  });

  it('lets no answer end a part of an address of the author’s', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a / : @ ? # & = % é \n \ud800'.split(' ')) }), (said) => {
        const session = open();
        give(session, 'machine', `x${said}`);
        const target = wayOf(session, 'look')?.target ?? '';
        expect(target).toMatch(/^vnc:\/\/[\w.~%!'()*-]+\/view\?by=[\w%]+$/);
      }),
      { numRuns: 50 },
    );
  });
});
