import { parseTicket } from '@filrouge/ticket';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockAt } from './clock.js';
import { createSession } from './create-session.js';
import { evaluate } from './evaluate/evaluate.js';
import { pathIn, pathOf } from './path.js';
import { restoreSession } from './restore.js';
import type { Session } from './session.js';
import type { SessionEvent } from './session-events.js';
import { arbitraryAnswer, arbitraryEvent, questionsOf } from './testing/arbitrary-events.js';
import { arbitraryScenario } from './testing/arbitrary-scenario.js';
import { evaluationOf } from './testing/evaluation-of.js';

const openedAt = '2026-11-20T10:00:00Z';
const fixedBytes = (count: number) => new Uint8Array(count);
const open = (scenario: Parameters<typeof createSession>[0]) =>
  createSession(scenario, { clock: clockAt(openedAt), random: fixedBytes });

const calls = arbitraryScenario.chain((scenario) =>
  fc.tuple(fc.constant(scenario), fc.array(arbitraryEvent(scenario), { maxLength: 30 })),
);
const interviews = arbitraryScenario.chain((scenario) =>
  fc.tuple(
    fc.constant(scenario),
    fc.uniqueArray(arbitraryAnswer(scenario), { maxLength: 20, selector: (event) => 'id' in event && event.id }),
  ),
);

function play(session: Session, events: readonly SessionEvent[]): Session {
  for (const event of events) session.send(event);
  return session;
}

/** What the order of the answers may not change. */
function lasting({ view }: Session): object {
  const { timeline: _timeline, metrics: _metrics, ...ticket } = view.ticket;
  return ticket;
}

// A thousand random scenarios take longer than one test usually may.
describe('any scenario, any call', { timeout: 600_000 }, () => {
  it('gives the same ticket whatever the order of the answers', () => {
    fc.assert(
      fc.property(interviews, fc.infiniteStream(fc.nat()), ([scenario, answers], numbers) => {
        const shuffled = answers
          .map((event) => ({ event, key: numbers.next().value ?? 0 }))
          .toSorted((one, other) => one.key - other.key);

        const inOrder = play(open(scenario), answers);
        const inAnyOrder = play(
          open(scenario),
          shuffled.map(({ event }) => event),
        );

        expect(lasting(inAnyOrder)).toEqual(lasting(inOrder));
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, answers every event it does not take by an issue, and always has a ticket that reads as one', () => {
    fc.assert(
      fc.property(calls, ([scenario, events]) => {
        const session = open(scenario);
        for (const event of events) {
          const result = session.send(event);
          expect(result.ok || result.issues.length > 0).toBe(true);
          expect(parseTicket(JSON.parse(JSON.stringify(session.view.ticket)))).toMatchObject({ ok: true });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('evaluates after each answer exactly what a fresh evaluation would', () => {
    fc.assert(
      fc.property(calls, ([scenario, events]) => {
        const session = play(open(scenario), events);
        const incremental = evaluationOf(session);

        const fresh = evaluate(scenario, incremental.inputs);

        const parts = ({ holds, states, values, required, findings, gapAt, gaps, end }: typeof fresh) => ({
          holds,
          states,
          values,
          required,
          findings,
          gapAt,
          gaps,
          end,
        });
        expect(parts(incremental)).toEqual(parts(fresh));
      }),
      { numRuns: 500 },
    );
  });

  it('shows on its path only questions that apply, and the path is a function of scenario, answers and context', () => {
    fc.assert(
      fc.property(calls, ([scenario, events]) => {
        const session = play(open(scenario), events);
        const evaluation = evaluationOf(session);
        const shown = session.view.steps.flatMap(({ items }) => items).filter(({ kind }) => kind === 'question');

        expect(shown.map(({ id }) => id)).toEqual(pathIn(evaluation));
        expect(pathOf(scenario, evaluation.inputs)).toEqual(pathIn(evaluation));
      }),
      { numRuns: 300 },
    );
  });

  it('goes on from a snapshot exactly where it was', () => {
    fc.assert(
      fc.property(calls, ([scenario, events]) => {
        const session = open(scenario);
        // Somebody looks on: the view is made at every step, and must not go stale.
        session.subscribe(() => {});
        play(session, events);
        const snapshot = JSON.parse(JSON.stringify(session.snapshot()));

        const restored = restoreSession(scenario, snapshot, { clock: clockAt(openedAt) });

        expect(restored.ok && { ...restored.session.view }).toEqual(expectedAfterRestore(session));
      }),
      { numRuns: 300 },
    );
  });

  it('is right when it says that the outcome is decided', () => {
    fc.assert(
      fc.property(interviews, fc.infiniteStream(fc.nat()), ([scenario, answers], numbers) => {
        const session = play(open(scenario), answers);
        fc.pre(session.view.decided.isDecided);
        const before = outcomeOf(session);

        for (const { id, source, type } of questionsOf(scenario)) {
          const isOpen = session.view.steps.some(({ items }) =>
            items.some((item) => item.kind === 'question' && item.id === id && !item.provenance),
          );
          if (!isOpen) continue;
          const number = numbers.next().value ?? 0;
          const options = source.options?.map(({ value }) => value) ?? [];
          const value = options[number % options.length] ?? (type.valueType === 'bool' ? number % 2 === 0 : number % 9);
          session.send({ type: 'ANSWER_GIVEN', id, value });
        }

        expect(outcomeOf(session)).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });
});

function outcomeOf({ view }: Session): object {
  return {
    level: view.priority?.level,
    group: view.escalation?.group,
    due: view.sla?.respondBy,
    category: view.ticket.category,
    // Its reason may show an answer that decides nothing.
    outcome: view.ticket.outcome.kind,
  };
}

/** A delivery under way comes back as refused; everything else is as it was. */
function expectedAfterRestore({ view }: Session): object {
  if (view.phase !== 'delivering') return { ...view };
  const issue = { code: 'delivery-interrupted', path: '', params: {} };
  return { ...view, phase: 'refused', delivery: { ...view.delivery, state: 'refused', issue } };
}
