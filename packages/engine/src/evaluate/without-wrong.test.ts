import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { clockAt } from '../clock.js';
import { createSession } from '../create-session.js';
import type { Session } from '../session.js';
import type { SessionEvent } from '../session-events.js';
import { arbitraryAnswer } from '../testing/arbitrary-events.js';
import { arbitraryScenario } from '../testing/arbitrary-scenario.js';
import { priorityRules, withItems } from '../testing/small-scenario.js';

const interviews = arbitraryScenario.chain((scenario) =>
  fc.tuple(
    fc.constant(scenario),
    fc.uniqueArray(arbitraryAnswer(scenario), { maxLength: 20, selector: (event) => 'id' in event && event.id }),
  ),
);

function play(scenario: Parameters<typeof createSession>[0], events: readonly SessionEvent[]): Session {
  const session = createSession(scenario, { clock: clockAt('2026-11-20T10:00:00Z') });
  for (const event of events) session.send(event);
  return session;
}

/** Ids of the questions whose answer is to be corrected. */
function wrongIn({ view }: Session): ReadonlySet<string> {
  return new Set(view.missing.filter(({ kind }) => kind === 'invalid').map(({ id }) => id));
}

/** What the rules say of the call. */
const judgedIn = ({ view: { priority, sla, escalation, decided } }: Session): object => ({
  priority,
  sla,
  escalation,
  decided,
});

describe('an answer to be corrected', () => {
  it('decides nothing in any call: the outcome is that of its question left open', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(interviews, ([scenario, answers]) => {
        const given = play(scenario, answers);
        const wrong = wrongIn(given);
        fc.pre(wrong.size > 0);

        const left = play(
          scenario,
          answers.filter((event) => !('id' in event && wrong.has(event.id))),
        );
        // An end that rests on it stands, and what was decided with it.
        fc.pre(left.view.ending?.id === given.view.ending?.id);

        expect(judgedIn(given)).toEqual(judgedIn(left));
      }),
      { numRuns: 100 },
    );
  });

  it('is left out once a view, for the outcome, what is decided and the ticket together', () => {
    const checks = [{ when: 'users > 500', text: 'Too many', level: 'error' }];
    const scenario = withItems([{ type: 'integer', id: 'users', label: 'Users', checks }], {
      priority: priorityRules({ impact: [{ when: 'users > 50', is: 'high' }] }),
    });
    const session = createSession(scenario);
    const rule = scenario.cells.find((cell) => cell.kind === 'rule');
    if (rule?.kind !== 'rule' || !rule.when) throw new Error('[test] the first rule has a condition');
    session.send({ type: 'ANSWER_GIVEN', id: 'users', value: 9000 });
    const evaluated = vi.spyOn(rule.when, 'evaluate');

    expect(session.view.ticket.priority).toMatchObject({ level: session.view.priority?.level });

    expect(evaluated).toHaveBeenCalledTimes(1);
  });

  it('is left out of what is told of all rows of a list, and its row stays', () => {
    const users = { type: 'integer', id: 'users', label: 'Users', max: 500 };
    const machines = { type: 'repeat', id: 'machines', label: 'Machine', min: 2, max: 2, items: [users] };
    const impact = [{ when: 'sum(machines.users) > 50 && count(machines) == 2', is: 'high' }];
    const session = createSession(withItems([machines], { priority: priorityRules({ impact }) }));
    session.send({ type: 'ANSWER_GIVEN', id: 'machines[1].users', value: 20 });

    session.send({ type: 'ANSWER_GIVEN', id: 'machines[2].users', value: 9000 });

    expect(session.view).toMatchObject({
      missing: [{ kind: 'invalid', id: 'machines[2].users' }],
      priority: { impact: 'low' },
      decided: { isDecided: false, questions: ['machines[2].users'] },
    });
    session.send({ type: 'ANSWER_GIVEN', id: 'machines[2].users', value: 31 });
    expect(session.view).toMatchObject({ isReady: true, priority: { impact: 'high' }, decided: { isDecided: true } });
  });
});
