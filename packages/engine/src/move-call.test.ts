import type { Scenario } from '@filrouge/scenario';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSession } from './create-session.js';
import { moveCall } from './move-call.js';
import type { SessionEvent } from './session-events.js';
import { questionIn } from './testing/question-in.js';
import { priorityRules, withItems, yesNo } from './testing/small-scenario.js';

const other = (items: readonly object[], parts: object = {}): Scenario =>
  withItems(items, { id: 'other', client: { id: 'other', name: 'Other' }, ...parts });

const given = (id: string, value: unknown): SessionEvent => ({ type: 'ANSWER_GIVEN', id, value });

describe('a call moved to another client', () => {
  it('takes along what is asked there too, and tells what is not', () => {
    const session = createSession(withItems([yesNo('down'), yesNo('badge')]));
    session.send(given('down', true));
    session.send(given('badge', false));

    const moved = moveCall(session, other([yesNo('down'), yesNo('bay')]));

    expect(moved).toMatchObject({ kept: ['down'], lost: ['badge'] });
    expect(moved?.session.id).toBe(session.id);
    expect(moved?.session.view.client.name).toBe('Other');
    expect(moved && questionIn(moved.session, 'down').value).toBe(true);
    expect(moved?.session.view.currentId).toBe('bay');
  });

  it('judges anew by the rules of the other client, also what the operator had chosen', () => {
    const rules = { priority: priorityRules({ override: true }) };
    const session = createSession(withItems([yesNo('a')], rules));
    session.send({ type: 'PRIORITY_OVERRIDDEN', level: 'P1', reason: 'The manager says so' });

    const moved = moveCall(session, other([yesNo('a')], rules));

    expect(moved?.session.view.priority?.level).toBe('P4');
  });

  it('leaves the first client’s articles and acknowledged rules behind', () => {
    const rule = { instructions: [{ id: 'rule', severity: 'warning', text: 'Mind.', acknowledge: true }] };
    const session = createSession(withItems([yesNo('a')], rule));
    session.send({ type: 'INSTRUCTION_ACKNOWLEDGED', id: 'rule' });
    session.send({ type: 'ARTICLE_OPENED', id: 'kb-1', title: 'Secret of the first' });

    const moved = moveCall(session, other([yesNo('a')], rule));

    expect(moved?.session.view.instructions[0]).not.toHaveProperty('acknowledgedAt');
    expect(JSON.stringify(moved?.session.view.ticket)).not.toContain('kb-1');
    expect(moved?.session.view.ticket.timeline).toContainEqual(
      expect.objectContaining({ event: 'CLIENT_CHANGED', id: 'other' }),
    );
  });

  it('hands over only the host data that the other scenario declares', () => {
    const session = createSession(withItems([yesNo('a')], { context: { vip: 'yesNo', floor: 'text' } }), {
      context: { vip: true, floor: '3' },
    });

    const moved = moveCall(session, other([yesNo('a')], { context: { vip: 'yesNo' } }));

    expect(moved?.session.snapshot().context).toEqual({ vip: true });
    expect(moved?.session.view.problems).toEqual([]);
  });

  it('keeps or tells every answer, whatever was answered', () => {
    const ids = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...ids), fc.boolean()),
        fc.subarray(ids, { minLength: 1 }),
        (answers, asked) => {
          const session = createSession(withItems(ids.map((id) => yesNo(id))));
          for (const [id, value] of Object.entries(answers)) session.send(given(id, value));

          const moved = moveCall(session, other(asked.map((id) => yesNo(id))));

          expect(new Set([...(moved?.kept ?? []), ...(moved?.lost ?? [])])).toEqual(new Set(Object.keys(answers)));
          for (const id of moved?.kept ?? []) expect(moved && questionIn(moved.session, id).value).toBe(answers[id]);
        },
      ),
    );
  });
});
