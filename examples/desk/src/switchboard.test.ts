import { createSession, moveCall } from '@filrouge/engine';
import { parseScenario } from '@filrouge/scenario';
import { describe, expect, it } from 'vitest';
import type { Call } from './calls/call.js';
import { createMemory, type Keeping } from './keeping.js';
import { Switchboard } from './switchboard.js';
import type { Deliver } from '@filrouge/engine';

const parsed = parseScenario({
  format: 1,
  id: 'short',
  version: '1.0.0',
  locales: ['en'],
  title: 'Short',
  client: { id: 'acme', name: 'Acme' },
  context: { callerName: 'text' },
  steps: [
    {
      id: 'only',
      title: 'Only step',
      items: [
        { type: 'text', id: 'callerName', label: 'Name', required: true, prefill: 'context.callerName' },
        { type: 'text', id: 'symptom', label: 'Symptom', required: true },
      ],
    },
  ],
  ticket: { title: '{{ symptom }}' },
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const { scenario } = parsed;

const callFrom = (name: string): Call => ({
  id: name,
  client: 'acme',
  caller: { name, number: '+33 1 99 00 00 01', isPerson: true },
  isVip: false,
  language: 'en',
  waitedSeconds: 0,
  record: {},
});
const ann = callFrom('Ann');
const bob = callFrom('Bob');

function open({ keeping = createMemory(), deliver }: { keeping?: Keeping; deliver?: Deliver } = {}): Switchboard {
  return new Switchboard({
    calls: [ann, bob],
    keeping,
    scenarioOf: (client) => (['acme', 'beta'].includes(client) ? scenario : undefined),
    options: () => ({ locale: 'en', ...(deliver ? { deliver } : {}) }),
  });
}

const phaseOf = (switchboard: Switchboard, call: Call) => switchboard.sessionOf(call)?.view.phase;
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('answering', () => {
  it('opens the script of the client with what is known of the caller', () => {
    const switchboard = open();

    switchboard.answer(ann);

    expect(switchboard.active?.session.view.steps[0]?.items[0]).toMatchObject({
      value: 'Ann',
      provenance: 'prefilled',
    });
    expect(switchboard.stateOf(ann)).toBe('onTheLine');
  });

  it('parks the call on the line and keeps its answers', () => {
    const switchboard = open();
    switchboard.answer(ann);
    switchboard.active?.session.send({ type: 'ANSWER_GIVEN', id: 'symptom', value: 'No sound' });

    switchboard.answer(bob);

    expect(switchboard.stateOf(ann)).toBe('parked');
    expect(phaseOf(switchboard, ann)).toBe('parked');
    switchboard.answer(ann);
    expect(switchboard.active?.session.view).toMatchObject({ phase: 'interviewing', isReady: true });
  });

  it('parks a call under review too', () => {
    const switchboard = open();
    switchboard.answer(ann);
    switchboard.active?.session.send({ type: 'REVIEW_OPENED' });

    switchboard.answer(bob);

    expect(phaseOf(switchboard, ann)).toBe('parked');
  });

  it('does nothing for a client whose script cannot run', () => {
    const switchboard = open();

    expect(switchboard.answer({ ...ann, id: 'other', client: 'unknown' })).toBe(false);
    expect(switchboard.active).toBeUndefined();
  });
});

describe('a call begun from the list of clients', () => {
  it('is on the line, and the one before is parked', () => {
    const switchboard = open();
    switchboard.answer(ann);
    const session = createSession(scenario);

    switchboard.show(session, 'acme');

    expect(switchboard.active?.session).toBe(session);
    expect(switchboard.calls).toMatchObject([{ id: 'Ann' }, { id: 'Bob' }, { client: 'acme', caller: { name: '' } }]);
    expect(switchboard.stateOf(ann)).toBe('parked');
    expect(switchboard.open).toHaveLength(2);
  });

  it('is there after a reload', () => {
    const keeping = createMemory();
    const session = createSession(scenario);
    open({ keeping }).show(session, 'beta');

    const after = open({ keeping });

    expect(after.active).toMatchObject({ call: { client: 'beta' }, session: { id: session.id } });
  });

  it('is forgotten where it cannot ring again', () => {
    const switchboard = open();
    switchboard.show(createSession(scenario), 'acme');
    const [, , begun] = switchboard.calls;

    if (begun) switchboard.ringAgain(begun);

    expect(switchboard.calls).toEqual([ann, bob]);
  });

  it('leaves the list of open calls when it is over and another is shown', () => {
    const switchboard = open();
    const session = createSession(scenario);
    switchboard.show(session, 'acme');
    session.send({ type: 'CALL_ABANDONED', reason: 'cut off' });
    expect(switchboard.open).toEqual([session]);

    switchboard.answer(ann);

    expect(switchboard.open).toEqual([switchboard.sessionOf(ann)]);
  });
});

describe('a call put on another client', () => {
  it('keeps its place and its caller, over a reload too', () => {
    const keeping = createMemory();
    const switchboard = open({ keeping });
    switchboard.answer(ann);
    const before = switchboard.active?.session;
    const moved = before && moveCall(before, scenario)?.session;

    if (moved) switchboard.show(moved, 'beta');

    expect(switchboard.active?.session).not.toBe(before);
    expect(switchboard.calls).toMatchObject([{ id: 'Ann', client: 'beta' }, { id: 'Bob' }]);
    expect(open({ keeping }).active?.call).toMatchObject({ id: 'Ann', client: 'beta' });
  });
});

describe('being busy', () => {
  it('lasts as long as the call is not over', () => {
    const switchboard = open();
    expect(switchboard.isBusy).toBe(false);

    switchboard.answer(ann);
    expect(switchboard.isBusy).toBe(true);

    switchboard.active?.session.send({ type: 'CALL_ABANDONED', reason: 'wrong number' });
    expect(switchboard.isBusy).toBe(false);
    expect(switchboard.stateOf(ann)).toBe('ended');
  });

  it('ends when the call is parked', () => {
    const switchboard = open();
    switchboard.answer(ann);

    switchboard.park();

    expect(switchboard.isBusy).toBe(false);
    expect(switchboard.stateOf(ann)).toBe('parked');
  });
});

describe('a ticket that is not taken', () => {
  it('stays with its call, which is not parked', async () => {
    const switchboard = open({ deliver: () => Promise.resolve({ status: 'refused' }) });
    switchboard.answer(ann);
    switchboard.active?.session.send({ type: 'ANSWER_GIVEN', id: 'symptom', value: 'No sound' });
    switchboard.active?.session.send({ type: 'TICKET_SENT' });
    await settled();

    switchboard.answer(bob);

    expect(switchboard.stateOf(ann)).toBe('unsent');
    expect(phaseOf(switchboard, ann)).toBe('refused');
  });
});

describe('a reload', () => {
  it('loses no call', () => {
    const keeping = createMemory();
    const before = open({ keeping });
    before.answer(ann);
    before.active?.session.send({ type: 'ANSWER_GIVEN', id: 'symptom', value: 'No sound' });
    before.answer(bob);

    const after = open({ keeping });

    expect([after.stateOf(ann), after.stateOf(bob)]).toEqual(['parked', 'onTheLine']);
    after.answer(ann);
    expect(after.active?.session.view.isReady).toBe(true);
  });

  it.each([
    { format: 9 },
    { format: 1, scenario: { id: 'short' } },
    { format: 1, scenario: { id: 'other' }, answers: {} },
    null,
  ])('starts fresh when what was kept cannot be read: %j', (snapshot) => {
    const keeping = createMemory();
    const lines = { activeId: 'Ann', lines: [{ id: 'Ann', snapshot }] };
    keeping.setItem('filrouge-desk-lines', JSON.stringify(lines));

    const switchboard = open({ keeping });

    expect(switchboard.stateOf(ann)).toBe('waiting');
    expect(switchboard.active).toBeUndefined();
  });
});

describe('ringing again', () => {
  it('forgets what became of the call', () => {
    const switchboard = open();
    switchboard.answer(ann);

    switchboard.ringAgain(ann);

    expect(switchboard.stateOf(ann)).toBe('waiting');
    expect(switchboard.active).toBeUndefined();
  });
});

describe('subscribers', () => {
  it('are told of every change of any call, until they stop', () => {
    const switchboard = open();
    let told = 0;
    const stop = switchboard.subscribe(() => (told += 1));
    switchboard.answer(ann);
    const toldByAnswering = told;

    switchboard.active?.session.send({ type: 'ANSWER_GIVEN', id: 'symptom', value: 'No sound' });
    expect(told).toBeGreaterThan(toldByAnswering);

    stop();
    const toldBefore = told;
    switchboard.park();
    expect(told).toBe(toldBefore);
  });
});
