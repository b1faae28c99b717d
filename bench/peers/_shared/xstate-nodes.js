// Script -> XState machine with one state per question (guards skip hidden questions and block an unanswered required one).
// The peer is what is measured here.
// oxlint-disable-next-line no-restricted-imports
import { assign, createMachine } from 'xstate';
import { holds } from './visible.js';

export function compile(def) {
  const qs = def.questions;
  const states = { done: { type: 'final' } };
  qs.forEach((q, i) => {
    const NEXT = [];
    for (let j = i + 1; ; j++) {
      const t = qs[j];
      NEXT.push({
        target: t ? t.id : 'done',
        guard: ({ context: { answers } }) =>
          (!q.required || (answers[q.id] ?? '') !== '') && (!t || holds(t.when, answers)),
      });
      if (!t || !t.when) break;
    }
    states[q.id] = { on: { NEXT } };
  });
  return createMachine({
    id: def.id,
    initial: qs[0].id,
    context: { answers: {} },
    on: {
      ANSWER: {
        actions: assign({ answers: ({ context, event }) => ({ ...context.answers, [event.id]: event.value }) }),
      },
    },
    states,
  });
}
