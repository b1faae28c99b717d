// One fixed machine (asking / done) that interprets the script held in its context.
// The peer is what is measured here.
// oxlint-disable-next-line no-restricted-imports
import { assign, createMachine } from 'xstate';
import { holds } from './visible.js';

const after = ({ questions, at, answers }) => {
  let i = at + 1;
  while (i < questions.length && !holds(questions[i].when, answers)) i++;
  return i;
};
const valid = ({ context: c }) => {
  const q = c.questions[c.at];
  return !q.required || (c.answers[q.id] ?? '') !== '';
};
export const machine = createMachine({
  id: 'script',
  initial: 'asking',
  context: ({ input }) => ({ questions: input.questions, at: 0, answers: {} }),
  states: {
    asking: {
      on: {
        ANSWER: {
          actions: assign({ answers: ({ context, event }) => ({ ...context.answers, [event.id]: event.value }) }),
        },
        NEXT: [
          { guard: (x) => valid(x) && after(x.context) >= x.context.questions.length, target: 'done' },
          { guard: valid, actions: assign({ at: ({ context }) => after(context) }) },
        ],
      },
    },
    done: { type: 'final' },
  },
});
