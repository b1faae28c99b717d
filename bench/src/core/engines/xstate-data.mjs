// The peer is what is measured here.
// oxlint-disable-next-line no-restricted-imports
import { createActor } from 'xstate';
import { machine } from '../../../peers/_shared/xstate-data.js';

/** XState with one fixed machine over a script held as data. */
export const createEngine = () => ({
  label: 'xstate, one machine over data',
  prepare: (script) => JSON.stringify(script),
  load: (text) => createActor(machine, { input: JSON.parse(text) }).start(),
  answer: (actor, id, value) => {
    actor.send({ type: 'ANSWER', id, value });
    actor.send({ type: 'NEXT' });
  },
  at: (actor) => {
    const { value, context } = actor.getSnapshot();
    return value === 'done' ? 'done' : context.questions[context.at].id;
  },
});
