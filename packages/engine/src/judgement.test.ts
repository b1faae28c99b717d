import { describe, expect, it } from 'vitest';
import { clockAt } from './clock.js';
import { createSession } from './create-session.js';
import { priorityRules, withItems, yesNo } from './testing/small-scenario.js';

const minutes = (respond: number) => ({ respond: `PT${respond}M`, resolve: 'PT8H' });
const scenario = (sla: unknown) =>
  withItems([yesNo('patient')], { context: { plan: 'text' }, priority: priorityRules(), sla });
const rules = [
  { when: "context.plan == 'gold'", is: { P1: minutes(5), P4: minutes(10) } },
  { when: 'patient', is: { P1: minutes(15) } },
  { is: { P1: minutes(30), P4: minutes(60) } },
];
const open = (plan?: string, sla: unknown = rules) =>
  createSession(scenario(sla), { clock: clockAt('2026-11-20T10:00:00Z'), context: plan ? { plan } : {} });

describe('due times', () => {
  it('follow the first rule that applies', () => {
    expect(open('gold').view.sla?.respondBy).toBe('2026-11-20T10:10:00.000Z');
    expect(open('silver').view.sla?.respondBy).toBe('2026-11-20T11:00:00.000Z');
  });

  it('pass over a rule that has nothing for the priority, answered or open', () => {
    const session = open('silver');
    expect(session.view.decided.isDecided).toBe(true);

    session.send({ type: 'ANSWER_GIVEN', id: 'patient', value: true });

    expect(session.view.sla?.respondBy).toBe('2026-11-20T11:00:00.000Z');
  });

  it('are not decided while an open question may choose others', () => {
    const session = open('silver', [{ when: 'patient', is: { P4: minutes(5) } }, { is: { P4: minutes(60) } }]);
    expect(session.view.decided).toMatchObject({ isDecided: false, routing: ['patient'] });

    session.send({ type: 'ANSWER_GIVEN', id: 'patient', value: true });

    expect(session.view.sla?.respondBy).toBe('2026-11-20T10:05:00.000Z');
  });

  it('may be one table for every call', () => {
    expect(open('gold', { P4: minutes(60) }).view.sla?.respondBy).toBe('2026-11-20T11:00:00.000Z');
  });
});
